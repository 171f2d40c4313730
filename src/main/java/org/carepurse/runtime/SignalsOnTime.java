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
import org.carepurse.signal.SignalRounds;

/** Looks for what is worth looking at: half an hour after the start, and every half hour; each rule looks every six hours. */
@Startup
@Singleton
@DependsOn("MigrationAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class SignalsOnTime {

    private static final Logger LOG = Logger.getLogger(SignalsOnTime.class.getName());
    private static final int EVERY_MINUTES = 30;

    @Inject
    SignalRounds rounds;

    @Resource
    ManagedScheduledExecutorService timer;

    @PostConstruct
    void begin() {
        timer.scheduleWithFixedDelay(this::goRound, EVERY_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    /** What was not looked at is looked at the next time. */
    private void goRound() {
        try {
            rounds.goRound();
        } catch (RuntimeException brokenOff) {
            LOG.log(Level.WARNING, "Looking for what is worth looking at was broken off", brokenOff);
        }
    }
}
