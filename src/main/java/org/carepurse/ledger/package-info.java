/**
 * The books: accounts, the journal that only grows, holds, and the balances that follow from it.
 *
 * <p>Belongs here: how money moves between accounts, whether there is enough, and the proof that what is stored equals
 * what was journalled. What a pot is for, who may use it and what was bought belong above: the ledger knows owners by
 * number and business documents by reference. {@code docs/ledger.md} shows every kind of entry with figures.
 *
 * <p>May use {@code outcome}, {@code reference}, {@code money}, {@code table} and {@code audit}.
 */
package org.carepurse.ledger;
