package org.carepurse.web.stripe;

import java.time.LocalDate;
import org.carepurse.stripe.StuckSight;
import org.carepurse.time.London;
import org.carepurse.web.frame.Problems;

/**
 * Something that Stripe told and that could not be worked on.
 *
 * @param settles whether whoever looks may do something about it
 * @param reason as typed
 */
public record StuckPage(StuckSight news, boolean settles, String reason, Problems problems) {

    public String path() {
        return "/payments/stripe/news/" + news.event();
    }

    public LocalDate received() {
        return London.dateOf(news.receivedAt());
    }
}
