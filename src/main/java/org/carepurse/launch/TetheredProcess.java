package org.carepurse.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A program whose life is tied to ours by a pipe. However we end, even killed outright, the pipe closes and a small
 * shell asks the program to stop: no orphan is left. A Ctrl-C at the keyboard does not reach it, so that it outlives
 * whatever still needs it and stops only when told.
 */
final class TetheredProcess {
    private static final String TETHER =
            """
            trap '' INT
            exec 3<&0
            "$@" 3<&- </dev/null &
            program=$!
            (read -r _ <&3; kill "$program") &
            watcher=$!
            wait "$program"
            status=$?
            kill "$watcher" 2>/dev/null
            exit $status
            """;

    private final Process shell;

    private TetheredProcess(Process shell) {
        this.shell = shell;
    }

    static TetheredProcess start(List<String> command, Map<String, String> environment, Path output)
            throws IOException {
        ProcessBuilder shell = new ProcessBuilder(
                Stream.concat(Stream.of("/bin/sh", "-c", TETHER, "carepurse-tether"), command.stream())
                        .toList());
        shell.environment().putAll(environment);
        return new TetheredProcess(shell.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start());
    }

    boolean isRunning() {
        return shell.isAlive();
    }

    void awaitEnd() {
        shell.onExit().join();
    }

    void whenEnded(Runnable then) {
        shell.onExit().thenRun(then);
    }

    /** Asks it to stop, waits, and when that does not help ends it. */
    void stop(Duration patience) {
        List<ProcessHandle> all =
                Stream.concat(shell.descendants(), Stream.of(shell.toHandle())).toList();
        try {
            shell.getOutputStream().close();
            shell.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException | ExecutionException | TimeoutException | InterruptedException e) {
            all.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
