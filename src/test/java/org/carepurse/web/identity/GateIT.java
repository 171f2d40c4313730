package org.carepurse.web.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.carepurse.testing.StartedCarePurse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The door, knocked at from outside. */
class GateIT {

    private static final URI API = StartedCarePurse.shared().home().resolve("/api/sign-in");

    private final Visitor visitor = new Visitor();

    @Test
    void a_stranger_is_led_to_the_sign_in_and_from_there_to_where_they_were_going() {
        Response refused = visitor.get("/account?done=language");
        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(refused.header("Location")).endsWith("/sign-in?next=%2Faccount%3Fdone%3Dlanguage");
        Document form = visitor.page("/sign-in?next=%2Faccount");
        Response entered = visitor.send(
                "/sign-in",
                Map.of(
                        "csrf",
                        Visitor.secretIn(form),
                        "email",
                        "marged.holder@example.org",
                        "password",
                        Visitor.DEMO_PASSWORD,
                        "next",
                        "/account"));
        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.header("Location")).endsWith("/account");
        assertThat(visitor.page("/account").text()).contains("Marged Ellis").contains("999 000 0018");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"})
    void nobody_is_led_away_to_another_site(String next) {
        Document form = visitor.page("/sign-in");
        Response entered = visitor.send(
                "/sign-in",
                Map.of(
                        "csrf",
                        Visitor.secretIn(form),
                        "email",
                        "marged.holder@example.org",
                        "password",
                        Visitor.DEMO_PASSWORD,
                        "next",
                        next));
        assertThat(URI.create(entered.header("Location")).getPath()).isEqualTo("/purse");
        assertThat(entered.header("Location")).doesNotContain("evil");
    }

    @Test
    void the_cookie_of_a_sign_in_is_out_of_reach_of_scripts_and_other_sites_and_there_is_no_session() {
        Document form = visitor.page("/sign-in");
        Response entered = visitor.send(
                "/sign-in",
                Map.of(
                        "csrf",
                        Visitor.secretIn(form),
                        "email",
                        "marged.holder@example.org",
                        "password",
                        Visitor.DEMO_PASSWORD,
                        "next",
                        "/"));
        Cookie cookie = entered.getDetailedCookie("carepurse");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge()).isEqualTo(-1);
        for (String path : List.of("/", "/help", "/account", "/nowhere", "/sign-in")) {
            assertThat(visitor.get(path).getCookies()).doesNotContainKey("JSESSIONID");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/account", "/nowhere", "/assets/nothing.css", "/api/nothing"})
    void every_answer_tells_the_browser_the_rules(String path) {
        Response answer = visitor.get(path);
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Strict-Transport-Security")).isNull();
    }

    @Test
    void a_page_is_never_kept_by_the_browser() {
        assertThat(Visitor.signedInAs("marged.holder").get("/account").header("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void a_form_without_our_secret_does_nothing() {
        Visitor marged = Visitor.signedInAs("marged.holder");
        for (Map<String, String> fields : List.of(
                Map.of("language", "cy"),
                Map.of("language", "cy", "csrf", ""),
                Map.of("language", "cy", "csrf", Visitor.secretIn(visitor.page("/sign-in"))))) {
            Response refused = marged.send("/account/language", fields);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.asString()).contains("We could not use what you sent");
        }
        assertThat(marged.page("/account").select("input[value=en]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void a_form_that_another_site_sends_does_nothing_even_with_our_secret() {
        Visitor marged = Visitor.signedInAs("marged.holder");
        Map<String, String> form = Map.of("language", "cy", "csrf", Visitor.secretIn(marged.page("/account")));
        assertThat(marged.send("/account/language", form, Map.of("Origin", "https://evil.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(marged.send("/account/language", form, Map.of("Origin", "null"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(marged.send("/account/language", form, Map.of("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void nobody_can_be_made_to_sign_in_as_somebody_else() {
        Response refused = visitor.send(
                "/sign-in", Map.of("email", "marged.holder@example.org", "password", Visitor.DEMO_PASSWORD));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(visitor.cookies()).doesNotContainKey("carepurse");
    }

    @Test
    void a_form_of_our_own_site_is_read_acted_on_and_answered_by_leading_on() {
        Visitor samuel = Visitor.signedInAs("samuel.holder");
        Response saved = samuel.sendFrom("/account", "/account/language", Map.of("language", "cy"));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.header("Location")).endsWith("/account?done=language");
        assertThat(samuel.page("/account?done=language").text()).contains("Rydym wedi cadw eich iaith");
        samuel.sendFrom("/account", "/account/language", Map.of("language", "en"));
        assertThat(samuel.page("/account").title()).startsWith("Your account");
    }

    @Test
    void signing_out_ends_the_token_and_not_only_the_cookie() {
        Visitor marged = Visitor.signedInAs("marged.holder");
        String token = marged.cookies().get("carepurse");
        assertThat(marged.sendFrom("/account", "/sign-out", Map.of()).header("Location"))
                .endsWith("/signed-out");
        assertThat(marged.cookies()).doesNotContainKey("carepurse");
        marged.cookies().put("carepurse", token);
        assertThat(marged.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void a_sign_in_elsewhere_can_be_ended_from_the_account_page() {
        Visitor phone = Visitor.signedInAs("joan.holder");
        Visitor library = Visitor.signedInAs("joan.holder");
        String end = library.page("/account")
                .select("form[action~=^/account/sign-ins/]")
                .first()
                .attr("action");
        assertThat(library.sendFrom("/account", end, Map.of()).statusCode()).isEqualTo(303);
        assertThat(phone.get("/account").statusCode()).isEqualTo(303);
        assertThat(library.get("/account").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not an address", "<script>alert(1)</script>@x.y", "' OR 1=1 --", "nobody@example.org"})
    void what_is_typed_wrong_is_answered_with_words_and_never_run(String email) {
        Response again = visitor.signIn(email, "a wrong password");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString())
                .contains("<title>Error: Sign in")
                .contains("There is a problem")
                .doesNotContain("<script>alert");
    }

    @Test
    void more_than_a_form_can_hold_is_refused_politely() {
        Response refused = visitor.signIn("x".repeat(600_000), "password");
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.asString()).contains("too long");
        assertThat(visitor.signIn("x".repeat(10_000), "y".repeat(10_000)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void only_an_auditor_or_a_finance_officer_reads_the_trail() {
        Response refused = Visitor.signedInAs("marged.holder").get("/trail");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.asString()).contains("You cannot see this page");
        Document trail = Visitor.signedInAs("alan.auditor").page("/trail?about=&who=Marged");
        assertThat(trail.select("tbody tr").text()).contains("Marged Ellis").contains("Signed in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/trail?from-day=99&from-month=99&from-year=99",
                "/trail?after=x",
                "/trail?words=%27%20OR%201%3D1%20--",
                "/trail?from-day=1&from-month=1&from-year=999999999",
                "/trail?who=%3Cscript%3E"
            })
    void a_search_that_cannot_be_meant_never_breaks(String path) {
        Response answer = Visitor.signedInAs("alan.auditor").get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).doesNotContain("<script>alert");
    }

    @Test
    void a_nominee_looks_after_the_purse_of_those_who_asked_them() {
        Visitor tomos = Visitor.signedInAs("tomos.nominee");
        Document ask = tomos.page("/whose-purse");
        assertThat(ask.text()).contains("Marged Ellis").doesNotContain("Samuel");
        String marged = ask.select("input[name=holder]").attr("value");
        assertThat(tomos.sendFrom("/whose-purse", "/whose-purse", Map.of("holder", marged))
                        .header("Location"))
                .endsWith("/purse");
        assertThat(tomos.sendFrom("/whose-purse", "/whose-purse", Map.of("holder", "PER-0000-0000"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(tomos.sendFrom("/whose-purse", "/whose-purse", Map.of("holder", ""))
                        .asString())
                .contains("Choose whose money");
    }

    @Test
    void a_program_signs_in_for_a_token_that_works_until_it_is_taken_back() {
        String token = given().contentType(ContentType.JSON)
                .body(Map.of("email", "farida.finance@example.org", "password", Visitor.DEMO_PASSWORD))
                .post(API)
                .then()
                .statusCode(200)
                .extract()
                .path("token");
        given().auth().oauth2(token).get(API).then().statusCode(200);
        given().auth().oauth2(token).delete(API).then().statusCode(204);
        given().auth().oauth2(token).get(API).then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void a_program_is_not_let_in_by_a_cookie() {
        Visitor marged = Visitor.signedInAs("marged.holder");
        given().cookies(marged.cookies()).get(API).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "{\"email\":1}",
                "{\"email\":\"a\",\"password\":\"b\",\"more\":1}",
                "<x/>"
            })
    void a_program_that_sends_nonsense_is_told_so(String body) {
        String told = given().contentType(ContentType.JSON)
                .body(body)
                .post(API)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .extract()
                .asString();
        assertThat(told).doesNotContain("org.carepurse");
    }
}
