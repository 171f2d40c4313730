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
import org.carepurse.directpayment.EvidenceRounds;
import org.carepurse.keeping.DailyCount;

/**
 * Counts the client accounts soon after the start and every quarter of an hour, since each day is counted until it is over;
 * then reminds people of what is late to be shown.
 */
@Startup
@Singleton
@DependsOn("MigrationAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class QuarterHours {

    private static final Logger LOG = Logger.getLogger(QuarterHours.class.getName());
    private static final int EVERY_MINUTES = 15;

    @Inject
    DailyCount daily;

    @Inject
    EvidenceRounds evidence;

    @Resource
    ManagedScheduledExecutorService timer;

    @PostConstruct
    void begin() {
        timer.scheduleWithFixedDelay(this::goRound, 1, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    private void goRound() {
        go(daily::countAll);
        go(evidence::goRound);
    }

    /** What was not done is done the next time. */
    private static void go(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException brokenOff) {
            LOG.log(Level.WARNING, "A round of the quarter of an hour was broken off", brokenOff);
        }
    }
}
