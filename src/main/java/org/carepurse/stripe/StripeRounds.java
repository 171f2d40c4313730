package org.carepurse.stripe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Goes round: works on what Stripe told, sends payments on to banks, looks at accounts that changed, gives money back. Outside any transaction;
 * what it does is safe to do again, by this server or another.
 */
@ApplicationScoped
public class StripeRounds {

    private static final Logger LOG = Logger.getLogger(StripeRounds.class.getName());
    private static final int AT_ONCE = 200;

    private final EventWork events;
    private final Payouts payouts;
    private final AccountLook accounts;
    private final GivingBack givingBack;

    @Inject
    StripeRounds(EventWork events, Payouts payouts, AccountLook accounts, GivingBack givingBack) {
        this.events = events;
        this.payouts = payouts;
        this.accounts = accounts;
        this.givingBack = givingBack;
    }

    public void goRound() {
        events.due(AT_ONCE).forEach(this::work);
        accounts.goRound();
        payouts.goRound();
        givingBack.goRound();
    }

    /** One that cannot be worked on stands in no other's way. */
    private void work(long event) {
        try {
            events.work(event);
        } catch (RuntimeException unworkable) {
            LOG.log(Level.WARNING, "What Stripe told could not be worked on", unworkable);
            events.failed(event, String.valueOf(unworkable.getMessage()));
        }
    }
}
