package org.carepurse.stripe;

import java.time.Instant;

/**
 * Something that Stripe told and that could not be worked on.
 *
 * @param event what Stripe calls it
 * @param type what kind of thing it tells of, in Stripe's terms
 * @param words what stood in the way the last time
 */
public record StuckSight(String event, String type, Instant receivedAt, String words) {}
