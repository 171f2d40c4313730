package org.carepurse.rest.reconcile;

/**
 * @param reference what the line is about
 * @param always words of lines of which the same is to be said from now on; for an agreement only
 */
public record MatchCall(String reference, String always) {}
