/**
 * Stripe: another company's system by which commissioners pay providers, and people pay what they add themselves.
 *
 * <p>Belongs here: providers' accounts at Stripe and what it still asks of them, the payment route that goes through it, what
 * it tells us, and money that people pay on its own pages. Why a provider is paid, and what became of it in the books, belongs
 * to {@code payment}; what people are to pay themselves to {@code holding}. May use {@code outcome}, {@code
 * reference}, {@code money}, {@code time}, {@code bankfile}, {@code table}, {@code audit}, {@code identity}, {@code budget},
 * {@code holding} and {@code payment}.
 *
 * <p>Stripe is never asked within a transaction. What it is about to be asked is a row first, and what it said is a row
 * afterwards; whatever is asked again is asked under the same name, so that it is done once. Card and bank details are typed
 * on its pages and never come here.
 */
package org.carepurse.stripe;
