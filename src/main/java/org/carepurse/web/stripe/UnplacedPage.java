package org.carepurse.web.stripe;

import java.time.LocalDate;
import org.carepurse.stripe.UnplacedSight;
import org.carepurse.time.London;
import org.carepurse.web.frame.Problems;

/**
 * Money that came and has no place.
 *
 * @param settles whether whoever looks may do something about it
 * @param of the place that was chosen
 * @param reason as typed
 */
public record UnplacedPage(UnplacedSight money, boolean settles, String of, String reason, Problems problems) {

    public String path() {
        return "/payments/stripe/money/" + money.reference();
    }

    public LocalDate came() {
        return London.dateOf(money.cameAt());
    }

    public boolean placesNow() {
        return settles && !money.isGoingBack() && !money.places().isEmpty();
    }

    public boolean givesBackNow() {
        return settles && !money.isGoingBack() && money.canGoBack();
    }
}
