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
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Proof;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;

/**
 * Proves the books at the start and every quarter of an hour, and shows the outcome as a metric: {@code
 * ledger_differences} is the number of stored figures that are not what the journal says. It must be 0; it is not a
 * number while no proof has been made.
 */
@Startup
@Singleton
@DependsOn("MigrationAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class BooksWatch {

    private static final Logger LOG = Logger.getLogger(BooksWatch.class.getName());
    private static final int EVERY_MINUTES = 15;

    @Inject
    Ledger ledger;

    @Inject
    MetricRegistry metrics;

    @Resource
    ManagedScheduledExecutorService timer;

    private volatile double differences = Double.NaN;

    @PostConstruct
    void begin() {
        metrics.gauge(
                Metadata.builder()
                        .withName("ledger_differences")
                        .withDescription("Stored figures that are not what the journal says; NaN while not proved.")
                        .build(),
                this,
                BooksWatch::differences);
        timer.scheduleAtFixedRate(this::prove, 0, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    private void prove() {
        try {
            Proof proof = ledger.prove();
            differences = proof.differences().size();
            proof.differences()
                    .forEach(difference -> LOG.log(Level.SEVERE, "The books are out of balance: {0}", difference));
        } catch (RuntimeException unproved) {
            differences = Double.NaN;
            LOG.log(Level.WARNING, "The books could not be proved", unproved);
        }
    }

    double differences() {
        return differences;
    }
}
