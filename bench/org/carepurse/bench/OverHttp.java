package org.carepurse.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.carepurse.testing.StartedCarePurse;
import org.carepurse.testing.TestDatabase;

/** The packed artefact on the bench's own database, and calls to it as other programs and browsers make them. */
final class OverHttp implements AutoCloseable {

    private static final String JSON = "application/json";

    private final StartedCarePurse carePurse;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private OverHttp(StartedCarePurse carePurse) {
        this.carePurse = carePurse;
    }

    /** With the compiler it has in earnest, not with the cheap one that tests start it with. */
    static OverHttp start() {
        TestDatabase database = TestDatabase.started();
        Map<String, String> environment = new HashMap<>(database.logins());
        environment.put("CAREPURSE_JAVA_OPTIONS", "-XX:+TieredCompilation");
        return new OverHttp(StartedCarePurse.start(
                Path.of("target", "bench-data").toAbsolutePath(),
                StartedCarePurse.freePort(),
                environment,
                "--no-demo",
                "--database-url",
                database.url()));
    }

    /** Signs in and answers with the bearer token. */
    String signIn(String email, String password) throws IOException, InterruptedException {
        String answer = send(HttpRequest.newBuilder(at("api/sign-in"))
                .header("Content-Type", JSON)
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password))));
        return answer.replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    }

    void post(String path, String token, String key, String body) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", JSON)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A page, as a browser that is signed in gets it. */
    void page(String path, String token) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(at(path))
                .header("Cookie", "carepurse=" + token)
                .GET());
    }

    /** What all its processes but the database, which is the bench's own, hold in memory now, in MiB. */
    long memoryMebibytes() throws IOException {
        long kibibytes = 0;
        for (ProcessHandle process : carePurse.processes()) {
            kibibytes += Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        }
        return kibibytes / 1024;
    }

    /** What it said while it started: how long the server took. */
    String said() {
        return carePurse.said();
    }

    @Override
    public void close() {
        carePurse.close();
    }

    private URI at(String path) {
        return carePurse.home().resolve(path);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
