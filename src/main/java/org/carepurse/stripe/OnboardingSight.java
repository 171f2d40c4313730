package org.carepurse.stripe;

import java.time.Instant;
import java.util.List;

/**
 * How far a provider has come with being paid by Stripe, by one commissioner.
 *
 * @param commissioner the reference of its organisation
 * @param isBegun whether there is an account at Stripe
 * @param isReady whether it can be paid there
 * @param isLooking whether Stripe is being asked how it stands now
 * @param lookedAt as of when it is told; null before the first time
 * @param asked what is still asked for, the most pressing first
 */
public record OnboardingSight(
        String commissioner,
        String commissionerName,
        boolean isBegun,
        boolean isReady,
        boolean isLooking,
        Instant lookedAt,
        List<Asked> asked) {

    public record Asked(Need need, Urgency urgency) {}

    public OnboardingSight {
        asked = List.copyOf(asked);
    }

    static OnboardingSight notBegun(String commissioner, String name) {
        return new OnboardingSight(commissioner, name, false, false, false, null, List.of());
    }

    /** Whether the provider has something to do on Stripe's pages. */
    public boolean hasToDo() {
        return asked.stream().anyMatch(one -> one.urgency() != Urgency.CHECKED);
    }
}
