package org.carepurse.rest.stripe;

import java.time.Instant;
import org.carepurse.stripe.StuckSight;

/**
 * Something that Stripe told and that could not be worked on.
 *
 * @param event what Stripe calls it
 * @param type what it tells of, in Stripe's terms
 * @param words what stood in the way the last time
 */
public record StuckView(String event, String type, Instant receivedAt, String words) {

    static StuckView of(StuckSight news) {
        return new StuckView(news.event(), news.type(), news.receivedAt(), news.words());
    }
}
