/**
 * The money of a plan: what each stream has granted, the pots it is sorted into, and the purse that shows all of it.
 *
 * <p>Belongs here: funding lines, pots and how each is held, approving a plan with enough money, sorting money into goals,
 * the rules that a payment from a pot must keep, closing a year, and what a commissioner sees of its people's budgets. What a plan says
 * belongs in {@code careplan}, every movement of money in {@code ledger}, what is bought in {@code order}. May use
 * {@code outcome}, {@code reference}, {@code money}, {@code time}, {@code table}, {@code audit}, {@code identity}, {@code policy},
 * {@code ledger} and {@code careplan}.
 */
package org.carepurse.budget;
