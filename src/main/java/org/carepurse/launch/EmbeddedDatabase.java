package org.carepurse.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A real MariaDB in a data folder of its own, for those who have no database server.
 *
 * <p>It begins when {@link #startIn} finds or makes the folder, answers on the loopback address only, asks a password
 * of everybody, and writes each commit to disk before it says so. It ends with {@link #close}, or by itself soon after
 * this process, whatever way this process ends. One that was left behind all the same is stopped by the next start.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String SCHEMA = "carepurse";
    private static final String AS_STRICT_AS_MYSQL = "STRICT_TRANS_TABLES,ONLY_FULL_GROUP_BY,NO_ZERO_DATE,"
            + "NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";
    static final String USUAL_MEMORY = "256M";

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path folder;
    private final String memory;
    private final int port;
    private final DatabaseLogins logins;
    private TetheredProcess server;

    private EmbeddedDatabase(Path folder, String memory, int port, DatabaseLogins logins) {
        this.folder = folder;
        this.memory = memory;
        this.port = port;
        this.logins = logins;
    }

    /** Starts the database kept in the folder, which is made when it is not there; returns once it answers. */
    public static EmbeddedDatabase startIn(Path folder) {
        return startIn(folder, USUAL_MEMORY);
    }

    /** @param memory what it may keep of its tables in memory, such as {@code 4G}, and as much of a log, so that both fill together */
    static EmbeddedDatabase startIn(Path folder, String memory) {
        try {
            DatabaseLogins logins =
                    DatabaseLogins.keptIn(Disk.privateFolder(folder).resolve("passwords"));
            EmbeddedDatabase database = new EmbeddedDatabase(folder.toAbsolutePath(), memory, freePort(), logins);
            database.startAgain();
            return database;
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /** Starts it again after it has ended, on the same port: those who know the database find it again. */
    public void startAgain() {
        try {
            start();
        } catch (IOException e) {
            throw unusable(folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("CarePurse was stopped while its database was starting.", e);
        }
    }

    /** How to come to the database that another process runs in the folder. */
    static DatabaseAccess runningIn(Path folder) {
        try {
            DatabaseLogins logins = DatabaseLogins.keptIn(folder.resolve("passwords"));
            int port = Integer.parseInt(Files.readString(folder.resolve("port")).strip());
            return new DatabaseAccess(urlAt(port), logins.owner(), logins.app());
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /** Throws away all that a database keeps in the folder. */
    static void erase(Path folder) {
        try {
            if (Files.exists(folder)) {
                LeftBehind.stopServerOf(folder.resolve("database.pid"), PATIENCE);
                Disk.delete(folder);
            }
        } catch (IOException e) {
            throw new CannotStart("The database in " + folder + " cannot be erased: " + Disk.reason(e) + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("CarePurse was stopped while it erased its database.", e);
        }
    }

    /** Where the database answers, without any of the driver's settings. */
    public String url() {
        return urlAt(port);
    }

    private static String urlAt(int port) {
        return "jdbc:mysql://127.0.0.1:%d/%s".formatted(port, SCHEMA);
    }

    public int port() {
        return port;
    }

    /** Who makes the tables. */
    public DatabaseLogin owner() {
        return logins.owner();
    }

    /** Who keeps the records; may only read until the owner grants more. */
    public DatabaseLogin app() {
        return logins.app();
    }

    /** Lets it finish what it has begun and stops it. */
    @Override
    public void close() {
        server.stop(PATIENCE);
    }

    /** Does it once the database has ended, for whatever reason. */
    void whenEnded(Runnable then) {
        server.whenEnded(then);
    }

    private void start() throws IOException, InterruptedException {
        MariaDbPrograms programs = MariaDbPrograms.unpacked();
        LeftBehind.stopServerOf(pidFile(), PATIENCE);
        Disk.privateFolder(temporary());
        if (Files.notExists(data())) {
            install(programs);
        }
        Path welcome = folder.resolve("welcome.sql");
        Disk.writePrivately(welcome, logins.welcome(SCHEMA));
        server = TetheredProcess.start(command(programs, welcome), Map.of(), log());
        awaitAnswer();
        Files.delete(welcome);
        Files.writeString(folder.resolve("port"), String.valueOf(port));
    }

    private void install(MariaDbPrograms programs) throws IOException, InterruptedException {
        Path making = folder.resolve("data.making");
        if (Files.exists(making)) {
            Disk.delete(making);
        }
        ProcessBuilder installer = new ProcessBuilder(asWhoeverRunsUs(List.of(
                        programs.installer().toString(),
                        "--no-defaults",
                        "--basedir=" + programs.home(),
                        "--datadir=" + making,
                        "--skip-test-db",
                        "--skip-name-resolve")))
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        installer.environment().put("TMPDIR", temporary().toString());
        if (installer.start().waitFor() != 0) {
            throw new CannotStart("The database could not be set up in " + folder + ": see " + log() + ".");
        }
        Files.move(making, data());
    }

    private List<String> command(MariaDbPrograms programs, Path welcome) {
        return asWhoeverRunsUs(List.of(
                programs.server().toString(),
                "--no-defaults",
                "--basedir=" + programs.home(),
                "--datadir=" + data(),
                "--tmpdir=" + temporary(),
                "--pid-file=" + pidFile(),
                "--init-file=" + welcome,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=",
                "--skip-name-resolve",
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--sql-mode=" + AS_STRICT_AS_MYSQL,
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=" + memory,
                "--innodb-log-file-size=" + memory,
                "--max-allowed-packet=64M"));
    }

    /** MariaDB refuses to run as root until told that this is meant. */
    private static List<String> asWhoeverRunsUs(List<String> command) {
        List<String> whole = new ArrayList<>(command);
        if ("root".equals(System.getProperty("user.name"))) {
            whole.add("--user=root");
        }
        return whole;
    }

    private void awaitAnswer() throws InterruptedException {
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!server.isRunning() || System.nanoTime() > patience) {
                close();
                throw new CannotStart("The database did not start: see the end of " + log() + ".");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private boolean answers() {
        try (Connection session = DriverManager.getConnection(url(), owner().user(), owner().password())) {
            return session.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static CannotStart unusable(Path folder, IOException why) {
        return new CannotStart("The database cannot use the folder " + folder + ": " + Disk.reason(why) + ".", why);
    }

    private Path data() {
        return folder.resolve("data");
    }

    /** Of its own: a MariaDB that starts clears its temporary folder, even of what another one is using. */
    private Path temporary() {
        return folder.resolve("tmp");
    }

    private Path log() {
        return folder.resolve("database.log");
    }

    private Path pidFile() {
        return folder.resolve("database.pid");
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("No port is free for the database.", e);
        }
    }
}
