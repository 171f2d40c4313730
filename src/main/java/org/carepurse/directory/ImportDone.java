package org.carepurse.directory;

/**
 * What an import came to.
 *
 * @param reference under which its report is kept
 * @param rehearsal whether it only tried
 */
public record ImportDone(String reference, String fileName, boolean rehearsal, Totals totals) {}
