package org.carepurse.stripe;

import java.net.URI;
import java.util.Optional;

/** What whoever runs the service has set up for Stripe. */
public interface StripeKeyring {

    /** @return nothing for a commissioner that has no account at Stripe, or none set up here */
    Optional<StripeKeys> of(String commissionerCode);

    /** Whether this commissioner may do without, if it is invented: never where CarePurse is at work. */
    boolean triesOut(String commissionerCode);

    /** Where people reach this service, and come back to from Stripe. */
    URI home();
}
