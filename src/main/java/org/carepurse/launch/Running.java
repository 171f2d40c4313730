package org.carepurse.launch;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * What is running now, in the order in which it was started; stopped in the opposite order, whenever that is asked for
 * and however far starting has come.
 */
final class Running {

    private static final int RESTARTS = 5;
    private static final String LOOPBACK = "127.0.0.1";

    private final Deque<Runnable> started = new ArrayDeque<>();
    private ApplicationServer server;
    private volatile boolean stopping;

    /** Starts everything and returns when it has ended. Being told to stop on the way is no failure. */
    void untilStopped(Options options) {
        try {
            start(options);
            server.awaitEnd();
            throw new CannotStart("The server has stopped by itself: see the end of its log.");
        } catch (CannotStart reason) {
            if (!stopping) {
                throw reason;
            }
        }
    }

    private void start(Options options) {
        ApplicationServer.refuseABusyPort(options.address(), options.port());
        DataFolder data = open(options);
        data.mustBeOurs();
        if (options.reset()) {
            data.reset();
        }
        data.forgetSignIns();
        DatabaseAccess database = options.servedDatabase().orElseGet(() -> embedded(data, options.databaseMemory()));
        Map<String, String> environment = new HashMap<>(database.asEnvironment());
        environment.put("CAREPURSE_DEMO", String.valueOf(options.demo()));
        environment.put("CAREPURSE_FILES", data.files().toString());
        environment.put("CAREPURSE_HOME", options.addressForPeople());
        environment.put("CAREPURSE_SEAL_KEY", data.sealKey());
        environment.put("CAREPURSE_DEMO_SIGN_INS", data.signInsFile().toString());
        if (options.demo()) {
            environment.put("CAREPURSE_WEBHOOK_KEYS", data.webhookKeys());
        }
        serve(ApplicationServer.start(
                options.address(), options.home(), data.server(), data.log("server"), environment));
        Console.whileStarting("The server", server::awaitReady);
        Console.say("CarePurse is at " + options.home() + " — press Ctrl-C to stop it.");
        data.signIns().ifPresent(Console::say);
    }

    /** Does one command on the data of a service that may be running or not; gives its exit status. */
    int untilDone(Options options) {
        DataFolder data = open(options);
        DatabaseAccess database = options.servedDatabase()
                .orElseGet(() -> data.isOurs()
                        ? embedded(data, options.databaseMemory())
                        : EmbeddedDatabase.runningIn(data.database()));
        CommandReport report = CommandReport.in(data.forACommand());
        stopLater(report::delete);
        Map<String, String> environment = new HashMap<>(database.asEnvironment());
        environment.put("CAREPURSE_DEMO", "false");
        environment.put("CAREPURSE_COMMAND_WORDS", String.join("\n", options.command()));
        environment.put("CAREPURSE_HOME", options.addressForPeople());
        environment.put("CAREPURSE_COMMAND_OUTPUT", report.file().toString());
        serve(ApplicationServer.start(
                LOOPBACK,
                URI.create("http://" + LOOPBACK + ":" + EmbeddedDatabase.freePort()),
                report.folder().resolve("server"),
                data.log("command"),
                environment));
        return report.tellUntilDone(server);
    }

    private DataFolder open(Options options) {
        DataFolder data = DataFolder.open(options.data());
        stopLater(data::close);
        return data;
    }

    private void serve(ApplicationServer started) {
        server = started;
        stopLater(started::close);
    }

    synchronized void stop() {
        stopping = true;
        while (!started.isEmpty()) {
            started.pop().run();
        }
    }

    private DatabaseAccess embedded(DataFolder data, String memory) {
        EmbeddedDatabase database =
                Console.whileStarting("The database", () -> EmbeddedDatabase.startIn(data.database(), memory));
        stopLater(database::close);
        keepUp(database, RESTARTS);
        return new DatabaseAccess(database.url(), database.owner(), database.app());
    }

    /** A database that ends by itself is started again, but not for ever. */
    private void keepUp(EmbeddedDatabase database, int timesLeft) {
        database.whenEnded(() -> {
            if (stopping) {
                return;
            }
            try {
                if (timesLeft == 0) {
                    throw new CannotStart("The database keeps stopping by itself: see the end of its log.");
                }
                Console.whileStarting("The database stopped by itself and starts again", database::startAgain);
                keepUp(database, timesLeft - 1);
            } catch (CannotStart reason) {
                Console.complain(reason.getMessage());
                System.exit(1);
            }
        });
    }

    /** What was still starting while we were told to stop is stopped at once. */
    private synchronized void stopLater(Runnable stop) {
        if (stopping) {
            stop.run();
        } else {
            started.push(stop);
        }
    }
}
