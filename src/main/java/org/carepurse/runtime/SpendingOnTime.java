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
import org.carepurse.spending.SpendingRounds;

/** Keeps up what spending comes to, soon after the start and every few seconds. */
@Startup
@Singleton
@DependsOn("MigrationAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class SpendingOnTime {

    private static final Logger LOG = Logger.getLogger(SpendingOnTime.class.getName());
    private static final int EVERY_SECONDS = 15;

    @Inject
    SpendingRounds rounds;

    @Resource
    ManagedScheduledExecutorService timer;

    @PostConstruct
    void begin() {
        timer.scheduleWithFixedDelay(this::goRound, 2, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** What was not counted is counted the next time. */
    private void goRound() {
        try {
            rounds.goRound();
        } catch (RuntimeException brokenOff) {
            LOG.log(Level.WARNING, "Counting what was spent was broken off", brokenOff);
        }
    }
}
