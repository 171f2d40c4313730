/**
 * The reconciliation desk: each line of a bank's statement beside what the books say of that account, for whoever pays from
 * it.
 *
 * <p>Belongs here: what belongs to a line, found by reference, by a remembered rule or by a person; the lines nobody has
 * explained, and how old they are; the proof that the bank and the books agree but for named differences. Does not belong
 * here: reading statements ({@code statement}), and what a payment, an own part or a refund does to the books, which is
 * asked of those who keep them.
 *
 * <p>May use {@code payment}, {@code holding}, {@code statement}, {@code ledger}, {@code bankfile}, and what these may use.
 */
package org.carepurse.reconcile;
