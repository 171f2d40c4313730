package org.carepurse.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.carepurse.testing.StartedCarePurse;
import org.carepurse.web.identity.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nonsense sent to every call that the interface describes: answered as a problem, and nothing is written. */
class BadCallsIT {

    private static final Set<String> OPEN_TO_ALL = Set.of(
            "GET /api/services",
            "GET /api/services/categories",
            "GET /api/services/{service}",
            "POST /api/password/first",
            "POST /api/registrations");

    /** To have read all one's messages is right whatever else comes along. */
    private static final String NEVER_WRONG = "/api/messages/reading";

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
    /** They ask for nothing but a key. */
    private static final Set<String> WITHOUT_BODY = Set.of("/api/copies", "/api/signals/look");

    private static final String NOWHERE = "PLN-0000-0000";
    private static final List<String> KEYS = List.of("", " ", "x".repeat(4_000), "<script src=x>", "' OR 1=1; --");

    private final List<String> problems = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(
            value = Invented.class,
            names = {"HOLDER", "COORDINATOR", "PROVIDER", "FINANCE"})
    void is_told_so_and_changes_nothing_when_sent_by(Invented person) {
        String token = token(person);
        Visitor auditor = Invented.AUDITOR.signedIn();
        String before = NewestAct.seenBy(auditor);
        for (Door call : calls()) {
            if (call.acts() && WITHOUT_BODY.contains(call.path())) {
                continue;
            }
            (call.path().contains("{") ? PLACES : List.of(""))
                    .forEach(place -> judge(call, call.at(place), "{}", token));
            if (call.acts()) {
                BODIES.forEach(body -> judge(call, call.at(NOWHERE), body, token));
            }
        }
        assertThat(problems).isEmpty();
        assertThat(NewestAct.seenBy(auditor)).isEqualTo(before);
    }

    @Test
    void a_call_that_acts_asks_for_a_key_that_can_be_one() {
        String token = token(Invented.FINANCE);
        for (Door call : calls().stream().filter(Door::acts).toList()) {
            String path = call.at(NOWHERE);
            KEYS.forEach(key -> judge(call, path, "{} with the key " + key, send(call, path, "{}", key, token)));
        }
        assertThat(problems).isEmpty();
    }

    /** Nobody is told what is wrong with a call that is not theirs to make. */
    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer ", "Bearer x", "Basic bWFyZ2VkOng=", "Bearer ' OR 1=1; --"})
    void whoever_brings_no_token_that_holds_is_told_so_before_anything_else(String authorization) {
        for (Door call : calls().stream()
                .filter(call -> !OPEN_TO_ALL.contains(call.toString()))
                .toList()) {
            for (String body : call.acts() ? List.of("{}", "{") : List.of("")) {
                for (String type : List.of("application/json", "text/plain")) {
                    RequestSpecification calling = given().contentType(type).urlEncodingEnabled(false);
                    if (!authorization.isEmpty()) {
                        calling.header("Authorization", authorization);
                    }
                    Response answer =
                            (body.isEmpty() ? calling : calling.body(body)).request(call.verb(), address(call.at("x")));
                    assertThat(answer.statusCode())
                            .as("%s with %s as %s", call, body, type)
                            .isEqualTo(401);
                    assertThat(answer.contentType()).startsWith("application/problem+json");
                    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
                    assertThat((String) answer.path("code")).isEqualTo("not-signed-in");
                }
            }
        }
    }

    private void judge(Door call, String path, String body, String token) {
        judge(call, path, body, send(call, path, body, UUID.randomUUID().toString(), token));
    }

    private void judge(Door call, String path, String body, Response answer) {
        String what = "%s %.80s with %.60s is answered with %d %s"
                .formatted(call.verb(), path, body, answer.statusCode(), answer.contentType());
        boolean isRefused = answer.statusCode() >= 400 && answer.statusCode() < 500;
        boolean isShown = !call.acts() && answer.statusCode() == 200;
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

    private static Response send(Door call, String path, String body, String key, String token) {
        RequestSpecification calling = given().auth().oauth2(token).urlEncodingEnabled(false);
        if (call.acts()) {
            calling.contentType(ContentType.JSON).header("Idempotency-Key", key);
        }
        return (call.acts() && !body.isEmpty() ? calling.body(body) : calling).request(call.verb(), address(path));
    }

    private static URI address(String path) {
        return URI.create(HOME.toString().replaceFirst("/$", "") + path);
    }

    /** Signing in and out is tried elsewhere: here it would end the token that the test calls with. */
    private static List<Door> calls() {
        List<Door> calls = Doors.ofInterface().stream()
                .filter(call ->
                        !call.path().endsWith("/sign-in") && !call.path().equals(NEVER_WRONG))
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
}
