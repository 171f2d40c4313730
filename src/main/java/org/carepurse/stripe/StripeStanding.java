package org.carepurse.stripe;

import java.net.URI;
import java.util.List;
import org.joda.money.Money;

/**
 * How it stands with a commissioner's Stripe.
 *
 * @param events the address that Stripe is to tell what happened
 * @param waiting how much that Stripe told waits to be worked on
 * @param stuck how much of it could not be worked on, and a person must look at
 * @param unplaced money that people paid and that could not be put where it was meant for, the oldest first
 */
public record StripeStanding(boolean isSetUp, URI events, long waiting, long stuck, List<Unplaced> unplaced) {

    /** @param why the code of the refusal that kept it from its place */
    public record Unplaced(String reference, Money amount, String of, String why) {}

    public StripeStanding {
        unplaced = List.copyOf(unplaced);
    }

    /** With only these of the money that has no place. */
    public StripeStanding with(List<Unplaced> shown) {
        return new StripeStanding(isSetUp, events, waiting, stuck, shown);
    }
}
