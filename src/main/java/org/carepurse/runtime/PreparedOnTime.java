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
import org.carepurse.printrun.PrintRounds;
import org.carepurse.privacy.CopyRounds;

/** Prepares what takes long soon after it was asked for: copies of what is kept about people, all statements of a month. */
@Startup
@Singleton
@DependsOn("MigrationAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class PreparedOnTime {

    private static final Logger LOG = Logger.getLogger(PreparedOnTime.class.getName());
    private static final int EVERY_SECONDS = 5;

    @Inject
    CopyRounds copies;

    @Inject
    PrintRounds statements;

    @Resource
    ManagedScheduledExecutorService timer;

    @PostConstruct
    void begin() {
        timer.scheduleWithFixedDelay(this::goRound, 4, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** One after the other: the container mixes up two tasks of one bean. */
    private void goRound() {
        go(copies::goRound);
        go(statements::goRound);
    }

    /** What was not prepared is gone on with a little later. */
    private static void go(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException brokenOff) {
            LOG.log(Level.WARNING, "A round of preparing was broken off", brokenOff);
        }
    }
}
