package org.carepurse.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * CarePurse as people start it: the packed artefact, by its one command, on a data folder and a port of its own. Tests
 * of pages and of the interface share one, started when first asked for and stopped at the end of the run; a test of
 * starting and stopping makes its own.
 */
public final class StartedCarePurse implements AutoCloseable {

    private static final Path LAUNCHER = Path.of("target", "carepurse", "carepurse-launcher.jar");
    private static final long PATIENCE_SECONDS = 300;

    /** A server that lives for minutes is not worth the second compiler. */
    private static final Map<String, String> QUICK = Map.of("CAREPURSE_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");

    private final Process process;
    private final Path data;
    private final int port;
    private final Path output;

    private StartedCarePurse(Process process, Path data, int port, Path output) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.output = output;
    }

    /** The one that tests share, with the demo people in it. */
    public static StartedCarePurse shared() {
        return Shared.INSTANCE;
    }

    /** Starts another and waits until it is ready, or has said why it cannot be. */
    public static StartedCarePurse start(Path data, int port, Map<String, String> environment, String... options) {
        try {
            Path output = Files.createDirectories(Path.of("target", "started")).resolve(port + ".txt");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx128m",
                    "-jar",
                    LAUNCHER.toString(),
                    "--data",
                    data.toString(),
                    "--port",
                    String.valueOf(port)));
            command.addAll(List.of(options));
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().putAll(QUICK);
            builder.environment().putAll(environment);
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            StartedCarePurse started = new StartedCarePurse(process, data, port, output);
            started.awaitReadyOrEnd();
            return started;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A port that nobody listens on at this moment. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public URI home() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    public Path data() {
        return data;
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** The launcher and every process that it started, while they run. */
    public List<ProcessHandle> processes() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        return all;
    }

    /** What the person at the keyboard has seen so far. */
    public String said() {
        try {
            return Files.readString(output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Asks it to stop, as a Ctrl-C or the system does, and waits until it has. */
    public int stop() {
        process.destroy();
        return awaitEnd();
    }

    /** Ends every process of it in the midst of whatever it does (SIGKILL), and waits until none is left. */
    public void kill() {
        List<ProcessHandle> all = processes();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
    }

    public int awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("CarePurse does not end. It said: " + said());
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        stop();
    }

    private void awaitReadyOrEnd() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (process.isAlive() && !said().contains(home() + " ")) {
            if (System.nanoTime() > deadline) {
                process.destroy();
                throw new AssertionError("CarePurse does not start. It said: " + said());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static final class Shared {
        private static final StartedCarePurse INSTANCE = startShared();

        private static StartedCarePurse startShared() {
            int port = freePort();
            Path data = Path.of("target", "started", "data-" + port).toAbsolutePath();
            StartedCarePurse started = start(data, port, Map.of());
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            if (!started.isRunning()) {
                throw new AssertionError("CarePurse did not start. It said: " + started.said());
            }
            return started;
        }
    }
}
