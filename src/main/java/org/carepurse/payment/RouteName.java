package org.carepurse.payment;

import java.util.Arrays;
import org.carepurse.outcome.WrongInput;

/** The ways by which payments can leave. */
public enum RouteName {
    /** A route that exists only here, for trying things out with invented people. */
    SIMULATOR(false),
    /** Into the provider's account at Stripe, and from there to its bank. */
    STRIPE_CONNECT(false),
    /** A file for the bank in the format of ISO 20022. */
    PAIN_001(true),
    /** A file for Bacs Direct Credit. */
    BACS(true),
    /** A table for those who type payments in, or load them at their bank's own pages. */
    CSV(true);

    private final boolean isByFile;

    RouteName(boolean isByFile) {
        this.isByFile = isByFile;
    }

    /** @throws WrongInput {@code route-missing} when there is none of that name */
    public static RouteName named(String typed) {
        return Arrays.stream(values())
                .filter(route -> route.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new WrongInput("route", "route-missing"));
    }

    /** Whether a person carries it to the bank. */
    public boolean isByFile() {
        return isByFile;
    }
}
