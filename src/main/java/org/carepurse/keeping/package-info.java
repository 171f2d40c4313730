/**
 * What organisations keep for whom, and the proof that it is all there.
 *
 * <p>Belongs here: each person's money in the account of a bureau or a fund holder, what waits to be done with it, what is to come
 * back, which instruction each payment carries out, and every day's count of the bank against people's money and their
 * instructions. Who may keep money, and on what terms, belongs to {@code holding}; paying it out belongs to {@code payment}.
 * May use {@code outcome}, {@code reference}, {@code money}, {@code time}, {@code table}, {@code audit}, {@code identity},
 * {@code careplan}, {@code ledger}, {@code budget}, {@code holding}, {@code order}, {@code invoice} and {@code payment}.
 */
package org.carepurse.keeping;
