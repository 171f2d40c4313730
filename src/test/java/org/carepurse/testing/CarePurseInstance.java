package org.carepurse.testing;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.carepurse.evidence.EvidenceFolder;
import org.carepurse.measure.MeasureSettings;
import org.carepurse.notice.MailSettings;
import org.carepurse.seal.SealKeyring;
import org.carepurse.stripe.StripeKeyring;
import org.carepurse.table.DatabaseCopy;
import org.carepurse.table.Transactions;
import org.carepurse.takeup.ReturnLayout;
import org.carepurse.webhook.WebhookSetting;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/**
 * One running CarePurse without its pages: every use case, wired as in the container, on the test database. Start a
 * second one to test what two servers on one database do.
 */
public final class CarePurseInstance implements AutoCloseable {

    private final TestClock clock = new TestClock();
    private final HikariDataSource dataSource = TestDatabase.started().asApplication();
    private final EntityManagerFactory factory;
    private final WeldContainer container;

    private CarePurseInstance() {
        factory = Persistence.createEntityManagerFactory(
                "carepurse",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource",
                        dataSource,
                        "eclipselink.session-name",
                        UUID.randomUUID().toString()));
        ThreadEntityManager entityManager = new ThreadEntityManager(factory);
        container = new Weld(UUID.randomUUID().toString())
                .disableDiscovery()
                .addBeanClasses(UseCases.all())
                .addExtension(new Given()
                        .bean(EntityManager.class, entityManager.proxy())
                        .bean(Transactions.class, entityManager)
                        .bean(DataSource.class, dataSource)
                        .bean(ReturnLayout.class, ReturnLayout.ours())
                        .bean(DatabaseCopy.class, DatabaseCopy.NONE)
                        .bean(EvidenceFolder.class, new EvidenceFolder(Optional.of(Path.of("target", "receipts"))))
                        .bean(Clock.class, clock)
                        .bean(MailSettings.class, new TestMail())
                        .bean(MeasureSettings.class, new TestMeasures())
                        .bean(StripeKeyring.class, new TestKeyring())
                        .bean(SealKeyring.class, new TestSealKey())
                        .bean(WebhookSetting.class, new TestWebhooks()))
                .initialize();
    }

    /** The one that tests share, started when first asked for. */
    public static CarePurseInstance shared() {
        return Shared.INSTANCE;
    }

    /** Another server on the same database: nothing in memory is shared with the first. */
    public static CarePurseInstance another() {
        return new CarePurseInstance();
    }

    public <T> T get(Class<T> type) {
        return container.select(type).get();
    }

    boolean has(Class<?> type) {
        Instance<?> found = container.select(type);
        return found.isResolvable();
    }

    /** Lets go of every connection: what the server keeps ready on one does not outlive a change of the tables. */
    public void connectAnew() {
        dataSource.getHikariPoolMXBean().softEvictConnections();
    }

    public TestClock clock() {
        return clock;
    }

    @Override
    public void close() {
        container.close();
        factory.close();
        dataSource.close();
    }

    private static final class Shared {
        private static final CarePurseInstance INSTANCE = new CarePurseInstance();
    }
}
