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
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carepurse.seal.SealRounds;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;

/**
 * Seals soon after the start and every few seconds, and shows how far it is behind as a metric: {@code seal_behind_seconds}
 * since everything was sealed last; not a number while that has never been so.
 */
@Startup
@Singleton
@DependsOn("MigrationAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class SealingOnTime {

    private static final Logger LOG = Logger.getLogger(SealingOnTime.class.getName());
    private static final int EVERY_SECONDS = 10;

    @Inject
    SealRounds rounds;

    @Inject
    MetricRegistry metrics;

    @Resource
    ManagedScheduledExecutorService timer;

    @PostConstruct
    void begin() {
        metrics.gauge(
                Metadata.builder()
                        .withName("seal_behind_seconds")
                        .withDescription("Seconds since everything was sealed; NaN while that has never been so.")
                        .build(),
                this,
                SealingOnTime::behind);
        timer.scheduleWithFixedDelay(this::goRound, 3, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** What was not sealed is sealed the next time. */
    private void goRound() {
        try {
            rounds.goRound();
        } catch (RuntimeException brokenOff) {
            LOG.log(Level.WARNING, "Sealing was broken off", brokenOff);
        }
    }

    double behind() {
        return rounds.behind().map(Duration::toSeconds).map(Long::doubleValue).orElse(Double.NaN);
    }
}
