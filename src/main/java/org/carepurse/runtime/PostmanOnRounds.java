package org.carepurse.runtime;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carepurse.claimfile.ClaimRounds;
import org.carepurse.notice.NoticeRounds;
import org.carepurse.payment.Postman;
import org.carepurse.simulation.Teller;
import org.carepurse.stripe.StripeRounds;

/**
 * Sends the postman round every few seconds, whoever speaks with Stripe, and whoever tells people what happened. Every server has them; they do not get into each
 * other's way, since what is picked up is a row that only one of them gets.
 */
@Startup
@Singleton
@DependsOn("MigrationAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class PostmanOnRounds {

    private static final Logger LOG = Logger.getLogger(PostmanOnRounds.class.getName());
    private static final int FIRST_AFTER_SECONDS = 1;
    private static final int EVERY_SECONDS = 10;

    @Inject
    Postman postman;

    @Inject
    Teller simulatedStripe;

    @Inject
    StripeRounds stripe;

    @Inject
    NoticeRounds notices;

    @Inject
    ClaimRounds claims;

    @Resource
    ManagedScheduledExecutorService timer;

    @PostConstruct
    void begin() {
        timer.scheduleWithFixedDelay(this::goRound, FIRST_AFTER_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** One after the other: the container mixes up two tasks of one bean. */
    private void goRound() {
        go(postman::goRound);
        go(simulatedStripe::goRound);
        go(stripe::goRound);
        go(claims::goRound);
        go(notices::goRound);
    }

    /** A round that was broken off is made good by the next one. */
    private static void go(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException brokenOff) {
            LOG.log(Level.WARNING, "A round was broken off", brokenOff);
        }
    }
}
