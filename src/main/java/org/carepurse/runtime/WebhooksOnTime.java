package org.carepurse.runtime;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carepurse.webhook.WebhookRounds;

/**
 * Sends out what providers' systems are told, every few seconds. It has rounds of its own, and its couriers threads of their own:
 * payments do not wait for a provider's system that is slow to answer.
 */
@Startup
@Singleton
@DependsOn("MigrationAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class WebhooksOnTime {

    private static final Logger LOG = Logger.getLogger(WebhooksOnTime.class.getName());
    private static final int EVERY_SECONDS = 5;

    @Inject
    WebhookRounds rounds;

    @Resource
    ManagedScheduledExecutorService timer;

    @Resource
    ManagedExecutorService couriers;

    @PostConstruct
    void begin() {
        timer.scheduleWithFixedDelay(this::goRound, 2, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** What was not carried is carried the next time. */
    private void goRound() {
        try {
            rounds.goRound(couriers);
        } catch (RuntimeException brokenOff) {
            LOG.log(Level.WARNING, "A round to systems that listen was broken off", brokenOff);
        }
    }
}
