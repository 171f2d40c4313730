/**
 * Money out: paying providers what they are owed.
 *
 * <p>Belongs here: the accounts that are paid from and into, what is to be paid, payment runs that one person prepares and
 * another releases, the routes that payments take, and what is heard of them. What a provider is owed, and why, belongs to
 * {@code invoice}; how banks write files belongs to {@code bankfile}. May use {@code outcome}, {@code reference}, {@code
 * money}, {@code time}, {@code audit}, {@code identity}, {@code policy}, {@code ledger}, {@code directory}, {@code
 * budget}, {@code bankfile}, {@code holding} and {@code invoice}.
 *
 * <p>Two rules hold everywhere. A payment is named by its reference for ever, on whichever route it goes, and an approved
 * amount is in at most one payment that can still arrive. And nothing is asked of a route inside a transaction: what is to
 * leave is a row first, and what became of it is a row afterwards, so that the service can be stopped at any moment.
 */
package org.carepurse.payment;
