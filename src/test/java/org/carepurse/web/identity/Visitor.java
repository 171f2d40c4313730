package org.carepurse.web.identity;

import io.restassured.RestAssured;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.carepurse.testing.StartedCarePurse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Someone with a browser of their own: it keeps cookies and sends forms, and follows no redirect by itself. */
public final class Visitor {

    public static final String DEMO_PASSWORD = "demo purse penny";

    private final URI home;
    private final Map<String, String> cookies = new HashMap<>();

    public Visitor() {
        this(StartedCarePurse.shared());
    }

    public Visitor(StartedCarePurse carePurse) {
        home = carePurse.home();
    }

    /** Signed in as one of the invented people: {@code marged.holder}. */
    public static Visitor signedInAs(String name) {
        Visitor visitor = new Visitor();
        visitor.signIn(name + "@example.org", DEMO_PASSWORD);
        return visitor;
    }

    public Response get(String path) {
        return kept(asking().urlEncodingEnabled(false).get(home.resolve(path)));
    }

    public Document page(String path) {
        return Jsoup.parse(get(path).then().statusCode(200).extract().asString());
    }

    public Response signIn(String email, String password) {
        Document form = page("/sign-in");
        return send("/sign-in", Map.of("csrf", secretIn(form), "email", email, "password", password, "next", "/"));
    }

    /** Sends a form with the secret that a page of this sign-in carries. */
    public Response sendFrom(String page, String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("csrf", secretIn(page(page)));
        return send(path, all);
    }

    /** The same with one field that is sent with another value too, as ticked boxes are. */
    public Response sendTwice(String page, String path, Map<String, String> fields, String field, String second) {
        return kept(asking().contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(fields)
                .formParam(field, second)
                .formParam("csrf", secretIn(page(page)))
                .post(home.resolve(path)));
    }

    public Response send(String path, Map<String, String> fields) {
        return send(path, fields, Map.of());
    }

    public Response send(String path, Map<String, String> fields, Map<String, String> headers) {
        return kept(asking().headers(headers)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(fields)
                .post(home.resolve(path)));
    }

    /** As a form with a file in it is sent: the secret first. */
    public Response sendParts(String path, Map<String, String> fields) {
        RequestSpecification parts = asking().multiPart("csrf", fields.get("csrf"));
        fields.entrySet().stream()
                .filter(field -> !field.getKey().equals("csrf"))
                .forEach(field -> parts.multiPart(field.getKey(), field.getValue()));
        return kept(parts.multiPart("file", "file.csv", new byte[0], "text/csv").post(home.resolve(path)));
    }

    public static String secretIn(Document page) {
        return page.select("input[name=csrf]").attr("value");
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    private RequestSpecification asking() {
        return RestAssured.given()
                .config(RestAssuredConfig.config()
                        .redirect(RedirectConfig.redirectConfig().followRedirects(false)))
                .cookies(cookies);
    }

    private Response kept(Response response) {
        response.getDetailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return response;
    }
}
