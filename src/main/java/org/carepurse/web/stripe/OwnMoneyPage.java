package org.carepurse.web.stripe;

import java.time.format.DateTimeFormatter;
import org.carepurse.stripe.CheckoutSight;
import org.carepurse.stripe.CheckoutState;
import org.carepurse.stripe.Purpose;
import org.carepurse.time.London;
import org.carepurse.web.frame.Problems;

/**
 * How far money has come that somebody pays on Stripe's page.
 *
 * @param back what Stripe's page led back with: that they paid, that they did not, or nothing. It proves nothing.
 */
public record OwnMoneyPage(CheckoutSight money, String back, Problems problems) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final String PAID = "paid";

    public String path() {
        return "/own-money/" + money.reference();
    }

    /** The key of what is known: that somebody comes back from Stripe having paid is not yet that the money came. */
    public String standing() {
        return "stripe.own." + (waitsToHear() ? "waiting" : money.state());
    }

    private boolean waitsToHear() {
        return money.state() == CheckoutState.OPEN && PAID.equals(back);
    }

    public boolean canPayNow() {
        return money.state() == CheckoutState.OPEN && !waitsToHear();
    }

    public boolean hasNoPageYet() {
        return money.state() == CheckoutState.BEGUN;
    }

    public boolean canBeginAnew() {
        return money.state() == CheckoutState.EXPIRED || money.state() == CheckoutState.FAILED;
    }

    public boolean mayComeYet() {
        return waitsToHear() || money.state() == CheckoutState.COMING;
    }

    /** Where it is paid for once more. */
    public String anew() {
        return (money.purpose() == Purpose.OWN_PART ? "/own-money/part/" : "/own-money/top-up/") + money.of();
    }

    public String ends() {
        return TIME.format(money.endsAt().atZone(London.ZONE));
    }
}
