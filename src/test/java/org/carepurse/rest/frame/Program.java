package org.carepurse.rest.frame;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.carepurse.testing.StartedCarePurse;

/** A program that calls the interface for one person, or for nobody. */
public final class Program {

    private static final URI API = StartedCarePurse.shared().home().resolve("/api/");

    private static final Map<String, Program> SIGNED_IN = new ConcurrentHashMap<>();

    private final String token;

    private Program(String token) {
        this.token = token;
    }

    public static Program forNobody() {
        return new Program("");
    }

    /** Signed in as one of the invented people: {@code marged.holder}. All tests share that sign-in. */
    public static Program of(String name) {
        return SIGNED_IN.computeIfAbsent(name, Program::signedInAnew);
    }

    /** With a sign-in that is nobody else's, and can be ended. */
    public static Program signedInAnew(String name) {
        return new Program(forNobody()
                .post("sign-in", Map.of("email", name + "@example.org", "password", "demo purse penny"))
                .statusCode(200)
                .extract()
                .path("token"));
    }

    /** @param asked what stands in the query, by its name */
    public ValidatableResponse get(String path, Map<String, ?> asked) {
        return calling().queryParams(asked).get(API.resolve(path)).then();
    }

    public ValidatableResponse get(String path) {
        return get(path, Map.of());
    }

    /** With a key of its own. */
    public ValidatableResponse post(String path, Object content) {
        return post(path, UUID.randomUUID().toString(), content);
    }

    public ValidatableResponse post(String path, String key, Object content) {
        return calling()
                .header("Idempotency-Key", key)
                .body(content)
                .post(API.resolve(path))
                .then();
    }

    /** A file with commas between its values. */
    public ValidatableResponse postFile(String path, String key, String content) {
        return postFile(path, key, "text/csv", content);
    }

    public ValidatableResponse postFile(String path, String key, String kind, String content) {
        return calling()
                .contentType(kind.startsWith("text/") ? kind + "; charset=UTF-8" : kind)
                .header("Idempotency-Key", key)
                .body(content.getBytes(StandardCharsets.UTF_8))
                .post(API.resolve(path))
                .then();
    }

    public ValidatableResponse postWithoutKey(String path, Object content) {
        return calling().body(content).post(API.resolve(path)).then();
    }

    public ValidatableResponse delete(String path) {
        return calling().delete(API.resolve(path)).then();
    }

    private RequestSpecification calling() {
        RequestSpecification call = RestAssured.given().contentType(ContentType.JSON);
        return token.isEmpty() ? call : call.header("Authorization", "Bearer " + token);
    }
}
