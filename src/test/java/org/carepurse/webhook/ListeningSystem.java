package org.carepurse.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A provider's own system: a real server on this machine that keeps what it is sent, and answers as it is told to. */
final class ListeningSystem implements AutoCloseable {

    /** A request as it came. */
    record Heard(Map<String, String> headers, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** Checked by hand after the standard's own words, with nothing of ours. */
        boolean isSignedBy(String secret) {
            byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
            byte[] signed = (headers.get("webhook-id") + "." + headers.get("webhook-timestamp") + "." + text())
                    .getBytes(StandardCharsets.UTF_8);
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                String expected = "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
                return List.of(headers.get("webhook-signature").split(" ")).contains(expected);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static final int PATIENCE_SECONDS = 9;

    private final HttpServer server;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile int answer = 204;
    private volatile String leadsTo = "";
    private volatile boolean hangsUp;
    private final CountDownLatch came = new CountDownLatch(1);
    private volatile CountDownLatch goesOn = new CountDownLatch(0);

    ListeningSystem() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::hear);
        server.start();
    }

    private void hear(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        heard.add(new Heard(headers, exchange.getRequestBody().readAllBytes()));
        came.countDown();
        await(goesOn);
        if (!hangsUp) {
            if (!leadsTo.isEmpty()) {
                exchange.getResponseHeaders().add("Location", leadsTo);
            }
            exchange.sendResponseHeaders(answer, -1);
        }
        exchange.close();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks?of=carepurse";
    }

    void answers(int code) {
        answer = code;
    }

    void leadsTo(String elsewhere) {
        answer = 302;
        leadsTo = elsewhere;
    }

    void hangsUp() {
        hangsUp = true;
    }

    /** Every answer waits until {@link #goesOn}. */
    void waits() {
        goesOn = new CountDownLatch(1);
    }

    void goesOn() {
        goesOn.countDown();
    }

    /** Until something has come. */
    void awaitFirst() {
        await(came);
    }

    private static void await(CountDownLatch until) {
        try {
            if (!until.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("Nothing came");
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    List<Heard> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
