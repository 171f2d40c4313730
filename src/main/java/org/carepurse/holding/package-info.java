/**
 * How money comes to each holding: the agreements under which somebody keeps it, when it is paid in, and what a person is
 * told about it.
 *
 * <p>Belongs here: payment schedules, agreements with holders, fund holders and bureaux, payments in and their
 * remittance advices, and what a bureau keeps for whom. What is bought belongs in {@code order}, what is paid out in
 * {@code payment}, every movement of money in {@code ledger}. May use all packages up to {@code budget}, {@code policy} among them, and {@code bankfile}.
 */
package org.carepurse.holding;
