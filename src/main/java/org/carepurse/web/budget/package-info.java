/**
 * Pages of the money: a commissioner approves and funds plans; a holder sees the purse and sorts the money into goals.
 *
 * <p>Belongs here: controllers, one record for each page, what is typed into each form. What may be done with the money
 * belongs in {@code budget}. May use {@code outcome}, {@code money}, {@code time}, {@code audit}, {@code identity},
 * {@code words}, {@code ledger}, {@code careplan}, {@code budget}, {@code order}, {@code web.component} and
 * {@code web.frame}.
 */
package org.carepurse.web.budget;
