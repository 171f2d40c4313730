package org.carepurse.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Payara Micro with CarePurse in it, in a process of its own: its classes, its log and its way of stopping stay apart
 * from ours, and secrets reach it by its environment, which no list of processes shows.
 */
final class ApplicationServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final TetheredProcess process;
    private final URI home;
    private final Path log;

    private ApplicationServer(TetheredProcess process, URI home, Path log) {
        this.process = process;
        this.home = home;
        this.log = log;
    }

    static void refuseABusyPort(String address, int port) {
        try (ServerSocket trial = new ServerSocket()) {
            trial.setReuseAddress(true);
            trial.bind(new InetSocketAddress(address, port));
        } catch (IOException taken) {
            throw new CannotStart(
                    "CarePurse cannot listen on " + address + ", port " + port + " (" + Disk.reason(taken)
                            + "): choose another port with --port.",
                    taken);
        }
    }

    static ApplicationServer start(
            String address, URI home, Path workplace, Path log, Map<String, String> environment) {
        try {
            ServerWorkplace place = ServerWorkplace.laidOutIn(workplace, address);
            return new ApplicationServer(
                    TetheredProcess.start(place.command(home.getPort()), environment, log), home, log);
        } catch (IOException e) {
            throw new CannotStart("The server cannot be started (" + Disk.reason(e) + ").", e);
        }
    }

    /** Waits until CarePurse answers that it is ready to serve. */
    void awaitReady() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!isReady()) {
                mustBeOnItsWay();
                if (System.nanoTime() > deadline) {
                    throw new CannotStart("The server does not become ready: see the end of " + log + ".");
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        } catch (IOException e) {
            throw new CannotStart("The server's log " + log + " cannot be read (" + Disk.reason(e) + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("CarePurse was stopped while its server was starting.", e);
        }
    }

    void mustBeOnItsWay() throws IOException {
        if (!process.isRunning() || cameUpWithoutCarePurse()) {
            throw new CannotStart("The server did not start" + cause() + ": see the end of " + log + ".");
        }
    }

    void awaitEnd() {
        process.awaitEnd();
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(30));
    }

    private boolean isReady() throws InterruptedException {
        try {
            return CLIENT.send(
                                    HttpRequest.newBuilder(home.resolve("/health/ready"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Payara goes on without an application it could not deploy; for us that is not a start. */
    private boolean cameUpWithoutCarePurse() throws IOException {
        return Files.readString(log).contains("\"Deployed\": [\n        ]");
    }

    /** The innermost cause that the log names: what people need to know is there, below all the layers. */
    private String cause() throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.startsWith("Caused by: "))
                .reduce((outer, inner) -> inner)
                .map(line -> " (" + line.replaceFirst("Caused by: [\\w.$]+(: )?", "") + ")")
                .orElse("");
    }
}
