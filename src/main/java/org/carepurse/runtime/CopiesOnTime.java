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
import org.carepurse.privacy.CopyRounds;

/** Prepares copies of what is kept about people soon after they were asked for. */
@Startup
@Singleton
@DependsOn("MigrationAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class CopiesOnTime {

    private static final Logger LOG = Logger.getLogger(CopiesOnTime.class.getName());
    private static final int EVERY_SECONDS = 5;

    @Inject
    CopyRounds rounds;

    @Resource
    ManagedScheduledExecutorService timer;

    @PostConstruct
    void begin() {
        timer.scheduleWithFixedDelay(this::goRound, 4, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** What was not prepared is begun anew a little later. */
    private void goRound() {
        try {
            rounds.goRound();
        } catch (RuntimeException brokenOff) {
            LOG.log(Level.WARNING, "A round of copies was broken off", brokenOff);
        }
    }
}
