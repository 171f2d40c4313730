package org.carepurse.rest.signal;

/** @param found how many signals are new or open again */
public record LookedView(int found) {}
