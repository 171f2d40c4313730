package org.carepurse.web.stripe;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.carepurse.stripe.StripeStanding;
import org.carepurse.stripe.StuckSight;
import org.carepurse.stripe.UnplacedSight;
import org.carepurse.time.London;

/**
 * How it stands with the commissioner's Stripe.
 *
 * @param stuck what could not be worked on, the oldest first; no more than fit on a page
 */
public record StripePage(
        StripeStanding standing,
        List<StuckSight> stuck,
        List<UnplacedSight> unplaced,
        LocalDate today,
        int current,
        int last) {

    /** In days. */
    public long age(Instant since) {
        return ChronoUnit.DAYS.between(London.dateOf(since), today);
    }
}
