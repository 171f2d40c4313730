/**
 * Stripe, played here for commissioners that do not exist, so that all that goes through it can be tried out without anybody
 * else's system.
 *
 * <p>Belongs here: what answers in Stripe's place, the things it was asked to make, what it has to tell and how it tells it,
 * and what a person does on the pages that stand for Stripe's. To {@code stripe} it is another company's system: it is asked
 * through Stripe's own library, with the network left out, and what it tells is signed, taken in and worked on as what Stripe
 * tells. May use {@code outcome}, {@code reference}, {@code table}, {@code audit}, {@code identity} and {@code
 * stripe}.
 *
 * <p>Only where CarePurse is tried out, for an invented commissioner that has no keys for Stripe; for anybody else nothing here
 * is there.
 */
package org.carepurse.simulation;
