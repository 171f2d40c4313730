package org.carepurse.rest.dispute;

/**
 * It is decided that some or all of it is not to be paid.
 *
 * @param amountPence how much
 * @param words why, for the others to read
 */
public record UpholdCall(Long amountPence, String words) {}
