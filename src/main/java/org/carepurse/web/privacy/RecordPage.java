package org.carepurse.web.privacy;

import java.util.List;

/**
 * The record of processing.
 *
 * @param heads what each row says, in the order of its cells; the first names the kind of record
 * @param maySeePeople whether the reader may look at one person's records
 */
public record RecordPage(List<String> heads, List<List<String>> rows, boolean maySeePeople) {}
