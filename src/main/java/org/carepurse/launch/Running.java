package org.carepurse.launch;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What is running now, in the order in which it was started; stopped in the opposite order, whenever that is asked for
 * and however far starting has come.
 */
final class Running {

    private final Deque<Runnable> started = new ArrayDeque<>();
    private ApplicationServer server;
    private volatile boolean stopping;

    void start(Options options) {
        ApplicationServer.refuseABusyPort(options.address(), options.port());
        DataFolder data = DataFolder.open(options.data());
        stopLater(data::close);
        if (options.reset()) {
            data.reset();
        }
        DatabaseAccess database = options.servedDatabase().orElseGet(() -> embedded(data));
        server = ApplicationServer.start(options, data, database);
        stopLater(server::close);
        Console.whileStarting("The server", server::awaitReady);
        Console.say("CarePurse is at " + options.home() + " — press Ctrl-C to stop it.");
        data.signIns().ifPresent(Console::say);
    }

    void awaitEnd() {
        server.awaitEnd();
        if (!stopping) {
            throw new CannotStart("The server has stopped by itself: see the end of its log.");
        }
    }

    synchronized void stop() {
        stopping = true;
        while (!started.isEmpty()) {
            started.pop().run();
        }
    }

    private DatabaseAccess embedded(DataFolder data) {
        EmbeddedDatabase database =
                Console.whileStarting("The database", () -> EmbeddedDatabase.startIn(data.database()));
        stopLater(database::close);
        return new DatabaseAccess(database.url(), database.owner(), database.app());
    }

    private synchronized void stopLater(Runnable stop) {
        started.push(stop);
    }
}
