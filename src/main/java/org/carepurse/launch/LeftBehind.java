package org.carepurse.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A database server that an earlier run of CarePurse left behind, or that is still on its way out. */
final class LeftBehind {
    private LeftBehind() {}

    static void stopServerOf(Path pidFile, Duration patience) throws IOException, InterruptedException {
        Optional<ProcessHandle> server = serverNamedIn(pidFile);
        if (server.isEmpty()) {
            return;
        }
        server.get().destroy();
        try {
            server.get().onExit().get(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new CannotStart(
                    "An earlier database (process " + server.get().pid() + ") still uses this data folder"
                            + " and does not stop: end it and start CarePurse again.",
                    e);
        }
    }

    /** A process number is used again after a restart of the machine, so the program's name must fit too. */
    private static Optional<ProcessHandle> serverNamedIn(Path pidFile) throws IOException {
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                .filter(process -> process.info().command().orElse("").endsWith("/mariadbd"));
    }
}
