/**
 * What providers ask to be paid, held against what was ordered and what was received.
 *
 * <p>Belongs here: invoices and their lines, the three-way match and its reasons, the queue of exceptions, what is
 * owed to each provider once approved, and what it takes back of that. Who receives what, and whether a person confirms it, belongs to {@code order};
 * paying what is owed belongs to {@code payment}. May use {@code outcome}, {@code reference}, {@code money},
 * {@code time}, {@code audit}, {@code identity}, {@code ledger},
 * {@code directory}, {@code budget}, {@code fund}, {@code order} and {@code table}.
 */
package org.carepurse.invoice;
