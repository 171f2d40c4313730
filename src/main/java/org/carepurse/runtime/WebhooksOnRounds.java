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
import org.carepurse.webhook.WebhookRounds;

/** Has what providers' systems are told carried there. Every server does; each message is with one at a time. */
@Startup
@Singleton
@DependsOn("MigrationAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class WebhooksOnRounds {

    private static final Logger LOG = Logger.getLogger(WebhooksOnRounds.class.getName());
    private static final int EVERY_SECONDS = 2;

    @Inject
    WebhookRounds rounds;

    @Resource
    ManagedScheduledExecutorService timer;

    @PostConstruct
    void begin() {
        timer.scheduleWithFixedDelay(this::goRound, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** A round that was broken off is made good by the next one. */
    private void goRound() {
        try {
            rounds.goRound();
        } catch (RuntimeException brokenOff) {
            LOG.log(Level.WARNING, "Messages could not be carried", brokenOff);
        }
    }
}
