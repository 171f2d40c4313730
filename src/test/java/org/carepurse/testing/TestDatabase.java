package org.carepurse.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.carepurse.launch.DatabaseLogin;
import org.carepurse.launch.EmbeddedDatabase;
import org.carepurse.runtime.DatabaseServer;
import org.carepurse.runtime.Migration;

/** The embedded MariaDB, started once for all tests of a run on a folder of its own, with the real migrations. */
public final class TestDatabase {

    private static final TestDatabase STARTED = start();

    private final EmbeddedDatabase database;

    private TestDatabase(EmbeddedDatabase database) {
        this.database = database;
    }

    public static TestDatabase started() {
        return STARTED;
    }

    private static TestDatabase start() {
        EmbeddedDatabase database = EmbeddedDatabase.startIn(freshFolder());
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        TestDatabase started = new TestDatabase(database);
        Migration.run(started.asOwner(), database.app().user() + "@%");
        return started;
    }

    private static Path freshFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "test-database-");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** As the application connects: it can neither change nor delete what is append-only. */
    public HikariDataSource asApplication() {
        return connect(database.app());
    }

    /** As the owner of the tables connects, who migrates them. */
    public HikariDataSource asOwner() {
        return connect(database.owner());
    }

    public String url() {
        return database.url();
    }

    /** Both its users, as the started artefact takes them from its environment. */
    public Map<String, String> logins() {
        return Map.of(
                "CAREPURSE_DATABASE_USER", database.app().user(),
                "CAREPURSE_DATABASE_PASSWORD", database.app().password(),
                "CAREPURSE_DATABASE_OWNER_USER", database.owner().user(),
                "CAREPURSE_DATABASE_OWNER_PASSWORD", database.owner().password());
    }

    private HikariDataSource connect(DatabaseLogin login) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url() + "?" + DatabaseServer.SETTINGS);
        config.setUsername(login.user());
        config.setPassword(login.password());
        config.setMaximumPoolSize(48);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }
}
