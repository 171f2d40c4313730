package org.carepurse.rest.reconcile;

/**
 * @param why nothing in the books belongs to it
 * @param always words of lines of which the same is to be said from now on; absent when only of this one
 */
public record ExplainCall(String why, String always) {}
