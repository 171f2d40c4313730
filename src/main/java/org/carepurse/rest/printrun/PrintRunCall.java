package org.carepurse.rest.printrun;

/**
 * @param month such as 2027-03; it must have begun
 * @param print large for large print; ordinary when absent
 */
public record PrintRunCall(String month, String print) {}
