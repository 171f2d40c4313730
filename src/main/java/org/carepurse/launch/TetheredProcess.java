package org.carepurse.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program whose life is tied to ours by a pipe. However we end, even killed outright, the pipe closes and a small
 * shell asks the program to stop: no orphan is left. A Ctrl-C at the keyboard does not reach it, so that it outlives
 * whatever still needs it and stops only when told.
 */
final class TetheredProcess {
    private static final String TETHER = """
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

    static TetheredProcess start(List<String> command, Path output) throws IOException {
        var tethered = Stream.concat(Stream.of("/bin/sh", "-c", TETHER, "carepurse-tether"), command.stream()).toList();
        return new TetheredProcess(new ProcessBuilder(tethered)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start());
    }

    boolean isRunning() {
        return shell.isAlive();
    }

    void stop(long patienceSeconds) throws IOException, InterruptedException {
        shell.getOutputStream().close();
        if (!shell.waitFor(patienceSeconds, TimeUnit.SECONDS)) {
            shell.descendants().forEach(ProcessHandle::destroyForcibly);
            shell.destroyForcibly();
        }
    }
}
