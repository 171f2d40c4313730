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
import org.carepurse.keeping.DailyCount;

/** Counts the client accounts soon after the start and every quarter of an hour: each day is counted until it is over. */
@Startup
@Singleton
@DependsOn("MigrationAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class CountsOnTime {

    private static final Logger LOG = Logger.getLogger(CountsOnTime.class.getName());
    private static final int EVERY_MINUTES = 15;

    @Inject
    DailyCount daily;

    @Resource
    ManagedScheduledExecutorService timer;

    @PostConstruct
    void begin() {
        timer.scheduleWithFixedDelay(this::count, 1, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    /** What was not counted is counted the next time. */
    private void count() {
        try {
            daily.countAll();
        } catch (RuntimeException uncounted) {
            LOG.log(Level.WARNING, "Client accounts could not be counted", uncounted);
        }
    }
}
