/**
 * Buying: the basket, the check before ordering, placing an order, its life with the provider, and what must be approved.
 *
 * <p>Belongs here: what people want to buy, the rules by which it can be ordered, orders with the money set aside for
 * them, requests for approval, the exceptions by which family may be paid to help, and what was delivered. What is owed
 * for a delivery belongs above, in invoices. May use {@code outcome}, {@code reference}, {@code money}, {@code time},
 * {@code table}, {@code audit}, {@code identity}, {@code policy}, {@code ledger}, {@code careplan}, {@code directory} and {@code budget}.
 */
package org.carepurse.order;
