package org.carepurse.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.carepurse.testing.StartedCarePurse;
import org.carepurse.web.identity.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nonsense sent to every call that the interface describes: answered as a problem, and nothing is written. */
class BadCallsIT {

    private static final URI HOME = StartedCarePurse.shared().home();
    private static final String LONG = "x".repeat(10_000);

    private static final List<String> BODIES = List.of(
            "",
            "{}",
            "[]",
            "null",
            "1",
            "\"text\"",
            "{",
            "{\"a\":}",
            "<x/>",
            "{\"" + LONG + "\":1}",
            bodyOfAll("null"),
            bodyOfAll("\"\""),
            bodyOfAll("\"" + LONG + "\""),
            bodyOfAll("-1"),
            bodyOfAll("0"),
            bodyOfAll("1e999"),
            bodyOfAll("[]"),
            bodyOfAll("{}"),
            bodyOfAll("\"<script>alert(1)</script>\""),
            bodyOfAll("\"' OR 1=1; --\""),
            bodyOfAll("\"0001-01-01\""),
            bodyOfAll("\"9999-12-31\""),
            bodyOfAll("\"NO_SUCH_THING\""));

    private static final List<String> PLACES =
            List.of("x", "0", "-1", "%27%20OR%201=1", "%3Cscript%3E", "x".repeat(1_000), "%F0%9F%90%9D");
    private static final String NOWHERE = "PLN-0000-0000";
    private static final List<String> KEYS = List.of("", " ", "x".repeat(4_000), "<script>", "' OR 1=1; --");

    private final List<String> problems = new ArrayList<>();

    private record Call(String verb, String path) {

        String at(String place) {
            return path.replaceAll("\\{[^}]*}", place);
        }

        boolean writes() {
            return !verb.equals("GET");
        }

        /** Signing in and out is tried elsewhere: here it would end the token that the test calls with. */
        boolean isSigningIn() {
            return path.endsWith("/sign-in");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Invented.class,
            names = {"HOLDER", "COORDINATOR", "PROVIDER", "FINANCE"})
    void is_told_so_and_changes_nothing_when_sent_by(Invented person) {
        String token = token(person);
        Visitor auditor = Invented.AUDITOR.signedIn();
        String before = newest(auditor);
        for (Call call : calls()) {
            (call.path().contains("{") ? PLACES : List.of(""))
                    .forEach(place -> judge(call, call.at(place), "{}", token));
            if (call.writes()) {
                BODIES.forEach(body -> judge(call, call.at(NOWHERE), body, token));
            }
        }
        assertThat(problems).isEmpty();
        assertThat(newest(auditor)).isEqualTo(before);
    }

    @Test
    void a_call_that_acts_asks_for_a_key_that_can_be_one() {
        String token = token(Invented.FINANCE);
        for (Call call : calls().stream().filter(Call::writes).toList()) {
            String path = call.at(NOWHERE);
            KEYS.forEach(key -> judge(call, path, "{} with the key " + key, send(call, path, "{}", key, token)));
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void only_the_directory_answers_without_a_token() {
        for (Call call : calls().stream()
                .filter(call -> !call.path().startsWith("/api/services"))
                .toList()) {
            RequestSpecification calling =
                    call.writes() ? given().contentType(ContentType.JSON).body("{}") : given();
            Response answer = calling.request(call.verb(), address(call.at("x")));
            assertThat(answer.statusCode()).as(call.toString()).isIn(400, 401, 415);
        }
    }

    private void judge(Call call, String path, String body, String token) {
        judge(call, path, body, send(call, path, body, UUID.randomUUID().toString(), token));
    }

    private void judge(Call call, String path, String body, Response answer) {
        String what = "%s %.80s with %.60s is answered with %d %s"
                .formatted(call.verb(), path, body, answer.statusCode(), answer.contentType());
        boolean isRefused = answer.statusCode() >= 400 && answer.statusCode() < 500;
        boolean isShown = !call.writes() && answer.statusCode() == 200;
        if (!isRefused && !isShown) {
            problems.add(what);
        }
        if (isRefused && !answer.contentType().startsWith("application/problem+json")) {
            problems.add(what);
        }
        if (answer.asString().contains("org.carepurse") || answer.asString().contains("Exception")) {
            problems.add(what + " and tells of our inside: " + answer.asString());
        }
    }

    private static Response send(Call call, String path, String body, String key, String token) {
        RequestSpecification calling = given().auth().oauth2(token).urlEncodingEnabled(false);
        if (call.writes()) {
            calling.contentType(ContentType.JSON).header("Idempotency-Key", key);
        }
        return (call.writes() && !body.isEmpty() ? calling.body(body) : calling).request(call.verb(), address(path));
    }

    private static URI address(String path) {
        return URI.create(HOME.toString().replaceFirst("/$", "") + path);
    }

    private static List<Call> calls() {
        Map<String, Map<String, Object>> paths = JsonPath.from(given().get(HOME.resolve("/openapi?format=JSON"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .getMap("paths");
        List<Call> calls = paths.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(verb ->
                                Stream.of("get", "post", "put", "delete").anyMatch(verb::equals))
                        .map(verb -> new Call(verb.toUpperCase(Locale.ROOT), path.getKey())))
                .filter(call -> call.path().startsWith("/api/") && !call.isSigningIn())
                .toList();
        assertThat(calls).hasSizeGreaterThan(10);
        return calls;
    }

    /** One value under every name that a body of ours may have. */
    private static String bodyOfAll(String value) {
        return Stream.of(
                        "plan",
                        "lines",
                        "service",
                        "goal",
                        "quantity",
                        "reason",
                        "amount",
                        "stream",
                        "holding",
                        "from",
                        "to",
                        "shares",
                        "line",
                        "day",
                        "note",
                        "number",
                        "invoicedOn",
                        "graceDays",
                        "received",
                        "answer",
                        "as",
                        "name",
                        "email",
                        "nominee",
                        "code",
                        "old",
                        "password")
                .map(name -> "\"" + name + "\":" + value)
                .reduce((one, other) -> one + "," + other)
                .map(all -> "{" + all + "}")
                .orElseThrow();
    }

    private static String token(Invented person) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", person.email(), "password", Visitor.DEMO_PASSWORD))
                .post(HOME.resolve("/api/sign-in"))
                .then()
                .statusCode(200)
                .extract()
                .path("token");
    }

    private static String newest(Visitor auditor) {
        return auditor.page("/trail").select("tbody tr").first().text();
    }
}
