package org.carepurse.runtime;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.carepurse.evidence.EvidenceFolder;
import org.carepurse.table.DatabaseCopy;
import org.carepurse.takeup.ReturnLayout;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the application is given from outside: its database, its records, and the time. */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/carepurse",
        className = "org.carepurse.runtime.DatabaseServer",
        minPoolSize = 2,
        maxPoolSize = 48,
        isolationLevel = DatabaseServer.ISOLATION,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.MySQLConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true"
        })
@DataSourceDefinition(
        name = "java:app/jdbc/copy",
        className = "org.carepurse.runtime.DatabaseCopyServer",
        initialPoolSize = 0,
        minPoolSize = 0,
        maxPoolSize = 16,
        isolationLevel = DatabaseServer.ISOLATION,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.MySQLConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true"
        })
class Surroundings {

    @Produces
    @PersistenceContext(unitName = "carepurse")
    private EntityManager records;

    @Produces
    @Resource(lookup = "java:app/jdbc/carepurse")
    private DataSource database;

    @Resource(lookup = "java:app/jdbc/copy")
    private DataSource copy;

    @Produces
    @Dependent
    DatabaseCopy copy(@ConfigProperty(name = DatabaseCopyServer.URL) Optional<String> url) {
        return new DatabaseCopy(url.map(configured -> copy));
    }

    /** Without a folder for people's files the application starts all the same; receipts are then refused. */
    @Produces
    @Dependent
    EvidenceFolder receipts(@ConfigProperty(name = "carepurse.files") Optional<String> folder) {
        return new EvidenceFolder(folder.map(Path::of));
    }

    /** What cannot be read stops the start, so that no return is sent with columns that nobody meant. */
    @Produces
    @Dependent
    ReturnLayout columns(@ConfigProperty(name = "carepurse.returns.columns") Optional<String> file) {
        return file.map(Path::of).map(Surroundings::columns).orElseGet(ReturnLayout::ours);
    }

    private static ReturnLayout columns(Path file) {
        try {
            return ReturnLayout.read(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The database keeps microseconds, so that is how finely the clock ticks. */
    @Produces
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
