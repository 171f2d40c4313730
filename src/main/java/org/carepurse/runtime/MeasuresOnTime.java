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
import org.carepurse.measure.MeasureRounds;

/** Asks people how they are doing when that is due: an hour after the start, and every hour. */
@Startup
@Singleton
@DependsOn("MigrationAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class MeasuresOnTime {

    private static final Logger LOG = Logger.getLogger(MeasuresOnTime.class.getName());
    private static final int EVERY_HOURS = 1;

    @Inject
    MeasureRounds rounds;

    @Resource
    ManagedScheduledExecutorService timer;

    @PostConstruct
    void begin() {
        timer.scheduleWithFixedDelay(this::goRound, EVERY_HOURS, EVERY_HOURS, TimeUnit.HOURS);
    }

    /** Who was not asked is asked the next time. */
    private void goRound() {
        try {
            rounds.goRound();
        } catch (RuntimeException brokenOff) {
            LOG.log(Level.WARNING, "Asking people how they are doing was broken off", brokenOff);
        }
    }
}
