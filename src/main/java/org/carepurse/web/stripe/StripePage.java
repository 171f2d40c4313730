package org.carepurse.web.stripe;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.carepurse.stripe.StripeStanding;
import org.carepurse.stripe.StuckSight;
import org.carepurse.stripe.UnplacedSight;
import org.carepurse.time.London;
import org.carepurse.web.frame.Frame;

/**
 * How it stands with the commissioner's Stripe.
 *
 * @param setsSimulator whether whoever looks may say how the simulated one behaves
 * @param stuck what could not be worked on, the oldest first; no more than fit on a page
 */
public record StripePage(
        StripeStanding standing,
        List<StuckSight> stuck,
        List<UnplacedSight> unplaced,
        boolean setsSimulator,
        LocalDate today,
        int current,
        int last) {

    /** In days, or that it is of today. */
    public String age(Frame frame, Instant since) {
        long days = ChronoUnit.DAYS.between(London.dateOf(since), today);
        return days == 0 ? frame.say("stripe.desk.age.today") : frame.words().count("stripe.desk.age", days);
    }
}
