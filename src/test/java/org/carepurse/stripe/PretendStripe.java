package org.carepurse.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.stripe.net.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.carepurse.audit.RequestKey;
import org.carepurse.testing.TestKeyring;

/**
 * A server on this machine that answers as Stripe does, with its own published example objects, and keeps every request to be
 * looked at. It knows a request that is sent again by its idempotency key, as Stripe does.
 */
final class PretendStripe implements AutoCloseable {

    static final String VERSION = "2026-07-29.dahlia";
    static final String SECRET = "whsec_of_the_test";
    static final String SECOND_SECRET = "whsec_of_thin_events";

    /** Long enough for an answer from this machine, however busy it is. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final JsonObject FIXTURES = fixtures();

    /** @param form its parameters, by Stripe's names; of a request in JSON, its text under the empty name */
    record Request(String method, String path, Map<String, String> headers, Map<String, String> form) {

        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), "");
        }

        JsonObject json() {
            return JsonParser.parseString(form.get("")).getAsJsonObject();
        }
    }

    private record Reply(int status, JsonObject body) {}

    /** The only account of a provider there. */
    final String account = "acct_" + RequestKey.fresh().text().substring(0, 16);

    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Map<String, Reply> answered = new LinkedHashMap<>();
    private final Map<String, JsonObject> transfers = new LinkedHashMap<>();
    private final Map<String, JsonObject> payouts = new LinkedHashMap<>();
    private JsonObject standing = account("pending", "pending", List.of());
    private String refusal;
    private String refusedPath = "";
    private int loses;
    private int neverAnswers;
    private int hangsUp;
    private boolean isDown;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<String> mistakes = new CopyOnWriteArrayList<>();

    PretendStripe() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    /** From now on this commissioner's account at Stripe is here. */
    PretendStripe opensFor(String commissionerCode) {
        URI here = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        TestKeyring.put(commissionerCode, new StripeKeys("sk_test_it", List.of(SECRET, SECOND_SECRET), here, PATIENCE));
        return this;
    }

    List<Request> asked(String method, String path) {
        return requests.stream()
                .filter(request ->
                        request.method().equals(method) && request.path().equals(path))
                .toList();
    }

    Request lastAsked(String method, String path) {
        List<Request> all = asked(method, path);
        return all.get(all.size() - 1);
    }

    JsonObject transfer(String payment) {
        return transfers.values().stream()
                .filter(one -> one.get("transfer_group").getAsString().equals(payment))
                .findFirst()
                .orElseThrow();
    }

    /** How often it has really made a transfer for this payment. */
    long transfersOf(String payment) {
        return transfers.values().stream()
                .filter(one -> one.get("transfer_group").getAsString().equals(payment))
                .count();
    }

    JsonObject payout(String payment) {
        return payouts.values().stream()
                .filter(one -> one.getAsJsonObject("metadata")
                        .get("payment")
                        .getAsString()
                        .equals(payment))
                .findFirst()
                .orElseThrow();
    }

    /** It does what it is asked so many times, and its answer is lost. */
    void losesAnswers(int times) {
        loses = times;
    }

    /** It does what it is asked so many times, and never answers: the connection stays open. */
    void neverAnswers(int times) {
        neverAnswers = times;
    }

    /** It does what it is asked so many times, and drops the connection without a word. */
    void hangsUp(int times) {
        hangsUp = times;
    }

    void isDown(boolean down) {
        isDown = down;
    }

    /** It has this transfer, however it got there. */
    void holds(JsonObject transfer) {
        transfers.put(transfer.get("id").getAsString(), transfer);
    }

    void refuses(String path, String code) {
        refusedPath = path;
        refusal = code;
    }

    void accountIs(String transfersState, String payoutsState, List<String> asked) {
        standing = account(transfersState, payoutsState, asked);
    }

    static String event(String id, String type, String inAccount, JsonObject thing, Instant at) {
        JsonObject event = example("event");
        event.addProperty("id", id);
        event.addProperty("type", type);
        event.addProperty("created", at.getEpochSecond());
        if (inAccount != null) {
            event.addProperty("account", inAccount);
        }
        event.getAsJsonObject("data").add("object", thing);
        return event.toString();
    }

    static String thinEvent(String id, String type, String about, Instant at) {
        JsonObject event = new JsonObject();
        event.addProperty("id", id);
        event.addProperty("object", "v2.core.event");
        event.addProperty("type", type);
        event.addProperty("created", at.toString());
        JsonObject related = new JsonObject();
        related.addProperty("id", about);
        related.addProperty("type", "v2.core.account");
        related.addProperty("url", "/v2/core/accounts/" + about);
        event.add("related_object", related);
        return event.toString();
    }

    static String signature(String body, String secret, Instant at) {
        try {
            return Webhook.Signature.generateSignatureHeader(body, secret, at.getEpochSecond());
        } catch (GeneralSecurityException unable) {
            throw new IllegalStateException(unable);
        }
    }

    static JsonObject example(String name) {
        return FIXTURES.getAsJsonObject(name).deepCopy();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Request request = read(exchange);
        StripeContract.mistakeIn(request).ifPresent(mistakes::add);
        requests.add(request);
        Optional<Reply> answer = worked(request);
        if (answer.isEmpty()) {
            exchange.close();
            return;
        }
        Reply reply = answer.get();
        byte[] body = reply.body().toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("Request-Id", "req_" + requests.size());
        exchange.sendResponseHeaders(reply.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** @return nothing when it does not say a word */
    private Optional<Reply> worked(Request request) {
        boolean isSilent;
        boolean isGone;
        Reply reply;
        synchronized (this) {
            reply = isDown ? error(503, "api_error", "") : reply(request);
            boolean isPost = !request.method().equals("GET");
            isSilent = isPost && neverAnswers > 0 && neverAnswers-- > 0;
            isGone = isPost && hangsUp > 0 && hangsUp-- > 0;
            if (isPost && loses > 0) {
                loses--;
                reply = error(500, "api_error", "");
            }
        }
        if (isSilent) {
            untilClosed();
        }
        return isSilent || isGone ? Optional.empty() : Optional.of(reply);
    }

    private void untilClosed() {
        try {
            closing.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Reply reply(Request request) {
        String key = request.header("Idempotency-Key");
        boolean isNamed = request.method().equals("POST") && !key.isEmpty();
        if (isNamed && answered.containsKey(key)) {
            return answered.get(key);
        }
        Reply reply = refusal != null && request.path().equals(refusedPath)
                ? error(400, "invalid_request_error", refusal)
                : made(request);
        if (isNamed) {
            answered.put(key, reply);
        }
        return reply;
    }

    private Reply made(Request request) {
        String path = request.path();
        boolean isPost = request.method().equals("POST");
        if (path.equals("/v1/transfers")) {
            return isPost ? ok(newTransfer(request)) : ok(list(transfers, request));
        }
        if (path.matches("/v1/transfers/[^/]+/reversals")) {
            transfers.get(path.split("/")[3]).addProperty("reversed", true);
            return ok(example("transfer_reversal"));
        }
        return switch (path) {
            case "/v1/payouts" -> isPost ? ok(newPayout(request)) : ok(list(payouts, request));
            case "/v1/refunds" -> ok(example("refund"));
            case "/v1/balance_settings" -> ok(example("balance_settings"));
            case "/v1/checkout/sessions" -> ok(newSession(request));
            case "/v2/core/account_links" -> ok(accountLink());
            default -> path.startsWith("/v2/core/accounts") ? ok(standing) : error(404, "invalid_request_error", "");
        };
    }

    private JsonObject newTransfer(Request request) {
        JsonObject made = example("transfer");
        made.addProperty("id", "tr_" + (transfers.size() + 1));
        fill(made, request);
        made.addProperty("destination", request.form().get("destination"));
        made.addProperty("transfer_group", request.form().get("transfer_group"));
        transfers.put(made.get("id").getAsString(), made);
        return made;
    }

    private JsonObject newPayout(Request request) {
        JsonObject made = example("payout");
        made.addProperty("id", "po_" + (payouts.size() + 1));
        fill(made, request);
        payouts.put(made.get("id").getAsString(), made);
        return made;
    }

    private static JsonObject newSession(Request request) {
        JsonObject made = example("checkout.session");
        made.addProperty(
                "id", "cs_test_" + request.form().get("client_reference_id").replace("-", ""));
        made.addProperty("client_reference_id", request.form().get("client_reference_id"));
        made.addProperty("amount_total", Long.valueOf(request.form().get("line_items[0][price_data][unit_amount]")));
        made.addProperty("currency", "gbp");
        made.addProperty(
                "url", "https://checkout.stripe.example/pay/" + made.get("id").getAsString());
        return made;
    }

    private static void fill(JsonObject made, Request request) {
        made.addProperty("amount", Long.valueOf(request.form().get("amount")));
        made.addProperty("currency", request.form().get("currency"));
        JsonObject metadata = new JsonObject();
        metadata.addProperty("payment", request.form().get("metadata[payment]"));
        made.add("metadata", metadata);
    }

    private static JsonObject list(Map<String, JsonObject> all, Request request) {
        JsonArray found = new JsonArray();
        String group = request.form().get("transfer_group");
        all.values().stream()
                .filter(one ->
                        group == null || group.equals(one.get("transfer_group").getAsString()))
                .forEach(found::add);
        JsonObject list = new JsonObject();
        list.addProperty("object", "list");
        list.addProperty("has_more", false);
        list.addProperty("url", request.path());
        list.add("data", found);
        return list;
    }

    private static JsonObject accountLink() {
        JsonObject link = example("account_link");
        link.addProperty("object", "v2.core.account_link");
        link.addProperty("created", "2027-03-04T09:00:00.000Z");
        link.addProperty("expires_at", "2027-03-04T09:10:00.000Z");
        return link;
    }

    /** Of the newer kind, of which there is no published example: as the library's own classes describe it. */
    private JsonObject account(String transfers, String payouts, List<String> asked) {
        String entries = asked.stream()
                .map(one -> one.split(" "))
                .map(one ->
                        """
                {"description": "%s", "awaiting_action_from": "%s", "minimum_deadline": {"status": "%s"}}"""
                                .formatted(one[0], one[1], one[2]))
                .collect(Collectors.joining(",", "[", "]"));
        return JsonParser.parseString(
                        """
                {"id": "%s", "object": "v2.core.account", "created": "2027-03-04T09:00:00.000Z",
                 "applied_configurations": ["recipient"], "livemode": false,
                 "configuration": {"recipient": {"applied": true, "capabilities": {"stripe_balance": {
                   "stripe_transfers": {"status": "%s", "status_details": []},
                   "payouts": {"status": "%s", "status_details": []}}}}},
                 "requirements": {"entries": %s}}"""
                                .formatted(account, transfers, payouts, entries))
                .getAsJsonObject();
    }

    private static Reply ok(JsonObject body) {
        return new Reply(200, body);
    }

    private static Reply error(int status, String type, String code) {
        JsonObject error = new JsonObject();
        error.addProperty("type", type);
        error.addProperty("code", code);
        error.addProperty("message", "The pretended Stripe says " + code);
        JsonObject body = new JsonObject();
        body.add("error", error);
        return new Reply(status, body);
    }

    private static Request read(HttpExchange exchange) throws IOException {
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> headers = exchange.getRequestHeaders().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toLowerCase(java.util.Locale.ROOT),
                        entry -> entry.getValue().get(0)));
        String query = exchange.getRequestURI().getRawQuery();
        boolean isJson = headers.getOrDefault("content-type", "").startsWith("application/json");
        Map<String, String> form = isJson ? Map.of("", sent) : form(query == null ? sent : query);
        return new Request(exchange.getRequestMethod(), exchange.getRequestURI().getPath(), headers, form);
    }

    private static Map<String, String> form(String text) {
        return Arrays.stream(text.split("&"))
                .filter(pair -> pair.contains("="))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1]), (one, other) -> other));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static JsonObject fixtures() {
        try {
            String text = Files.readString(Path.of("..", "shared", "contracts", "stripe", "fixtures3.json"));
            JsonElement all = JsonParser.parseString(text);
            return all.getAsJsonObject().getAsJsonObject("resources");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Whatever it was asked must have been as its interface says. */
    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        assertThat(mistakes).isEmpty();
    }
}
