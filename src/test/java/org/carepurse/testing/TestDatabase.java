package org.carepurse.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.carepurse.launch.DatabaseLogin;
import org.carepurse.launch.EmbeddedDatabase;
import org.carepurse.runtime.DatabaseServer;
import org.carepurse.runtime.Migration;

/** The embedded MariaDB, started once for all tests of a run on a folder of its own, with the real migrations. */
public final class TestDatabase {

    private static final TestDatabase STARTED = start();

    /** Where a process that a test has forked finds the database of that test. */
    private static final String URL = "CAREPURSE_DATABASE_URL";

    private final String url;
    private final DatabaseLogin app;
    private final DatabaseLogin owner;

    private TestDatabase(String url, DatabaseLogin app, DatabaseLogin owner) {
        this.url = url;
        this.app = app;
        this.owner = owner;
    }

    public static TestDatabase started() {
        return STARTED;
    }

    private static TestDatabase start() {
        return System.getenv(URL) == null ? startAnother() : ofTheTestThatForkedUs();
    }

    private static TestDatabase startAnother() {
        EmbeddedDatabase database = EmbeddedDatabase.startIn(freshFolder());
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        TestDatabase started = new TestDatabase(database.url(), database.app(), database.owner());
        Migration.run(
                new DatabaseServer(started.url, started.owner.user(), started.owner.password()),
                started.app.user() + "@%");
        return started;
    }

    private static TestDatabase ofTheTestThatForkedUs() {
        Map<String, String> told = System.getenv();
        return new TestDatabase(
                told.get(URL),
                new DatabaseLogin(told.get("CAREPURSE_DATABASE_USER"), told.get("CAREPURSE_DATABASE_PASSWORD")),
                new DatabaseLogin(
                        told.get("CAREPURSE_DATABASE_OWNER_USER"), told.get("CAREPURSE_DATABASE_OWNER_PASSWORD")));
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
        return connect(app);
    }

    /** As the owner of the tables connects, who migrates them. */
    public HikariDataSource asOwner() {
        return connect(owner);
    }

    /** One connection of the tables' owner, for a test to close: a whole pool takes seconds to end. */
    public Connection ownersConnection() throws SQLException {
        return new DatabaseServer(url, owner.user(), owner.password()).getConnection();
    }

    public String url() {
        return url;
    }

    /** All that a forked process needs to work on this database. */
    public Map<String, String> forForked() {
        Map<String, String> told = new HashMap<>(logins());
        told.put(URL, url);
        return told;
    }

    /** Both its users, as the started artefact takes them from its environment. */
    public Map<String, String> logins() {
        return Map.of(
                "CAREPURSE_DATABASE_USER", app.user(),
                "CAREPURSE_DATABASE_PASSWORD", app.password(),
                "CAREPURSE_DATABASE_OWNER_USER", owner.user(),
                "CAREPURSE_DATABASE_OWNER_PASSWORD", owner.password());
    }

    private HikariDataSource connect(DatabaseLogin login) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(new DatabaseServer(url, login.user(), login.password()));
        config.setTransactionIsolation(String.valueOf(DatabaseServer.ISOLATION));
        config.setMaximumPoolSize(48);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }
}
