package org.carepurse.bankfile;

/**
 * What stands beside an amount on a statement. What the bank does not give is empty.
 *
 * @param paymentId the id its payer gave it: of a payment of ours, the one in our file
 * @param bankReference the bank's own name for it, the same in every file that tells of it
 * @param text what it was for, in the payer's and the bank's words
 */
public record LineWords(String paymentId, String bankReference, String text) {}
