package org.carepurse.rest.identity;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.carepurse.rest.frame.Program;
import org.junit.jupiter.api.Test;

/** Accounts looked after by programs, and passwords chosen by them. */
class AccountsResourceIT {

    private static final String PASSWORD = "a password of my own";

    private final Program farida = Program.of("farida.finance");
    private final String email = UUID.randomUUID() + "@example.org";

    @Test
    void somebody_is_enrolled_chooses_a_password_with_the_code_and_signs_in_until_access_ends() {
        String code = farida.post("accounts", somebody("CARE_COORDINATOR"))
                .statusCode(200)
                .body("code", matchesPattern("([0-9A-Z]{4}-){4}[0-9A-Z]{4}"))
                .extract()
                .path("code");
        Program.forNobody()
                .postWithoutKey("password/first", Map.of("code", code, "password", "short"))
                .statusCode(400)
                .body("field", equalTo("password"));
        Program.forNobody()
                .postWithoutKey("password/first", Map.of("code", code, "password", PASSWORD))
                .statusCode(200);
        Program.forNobody()
                .postWithoutKey("password/first", Map.of("code", code, "password", PASSWORD))
                .statusCode(409)
                .body("code", equalTo("code-over"));
        signIn(PASSWORD).statusCode(200);

        String person = farida.get("accounts", Map.of("named", email))
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("IN_USE"))
                .extract()
                .path("items[0].reference");
        farida.post("accounts/" + person + "/end", Map.of("reason", "left us")).statusCode(200);
        signIn(PASSWORD).statusCode(409).body("code", equalTo("sign-in-wrong"));
        farida.post("accounts/" + person + "/code", "").statusCode(200);
        farida.get("accounts", Map.of("named", email)).body("items[0].state", equalTo("INVITED"));
    }

    @Test
    void the_same_request_enrols_once_and_tells_the_code_once() {
        String key = UUID.randomUUID().toString();
        farida.post("accounts", key, somebody("NOMINEE")).statusCode(200);
        farida.post("accounts", key, somebody("NOMINEE")).statusCode(200).body("code", nullValue());
        farida.post("accounts", somebody("NOMINEE")).statusCode(409).body("code", equalTo("email-taken"));
    }

    @Test
    void staff_enrol_their_own_and_finance_says_where() {
        Program priya = Program.of("priya.provider");
        priya.post("accounts", somebody("PROVIDER_STAFF")).statusCode(200);
        priya.get("accounts").body("items.email", hasItem(email));
        farida.post("accounts", somebody("PROVIDER_STAFF")).statusCode(400).body("field", equalTo("organisation"));
        priya.post("accounts", somebody("COMMISSIONER_FINANCE")).statusCode(403);
        Program.of("marged.holder").get("accounts").statusCode(403);
    }

    @Test
    void a_nominee_is_appointed_with_the_agreement_of_both_and_ended() {
        Program samuel = Program.of("samuel.holder");
        String nominee = farida.post("accounts", somebody("NOMINEE")).extract().path("reference");
        samuel.post("nominees", Map.of("nominee", nominee, "from", "2026-01-01"))
                .statusCode(400)
                .body("code", equalTo("both-must-agree"));
        String appointment = samuel.post(
                        "nominees", Map.of("nominee", nominee, "from", "2026-01-01", "bothAgree", true))
                .statusCode(200)
                .extract()
                .path("reference");
        samuel.get("nominees").body("reference", hasItem(appointment));
        Program.of("marged.holder").post("nominees/" + appointment + "/end", "").statusCode(403);
        samuel.post("nominees/" + appointment + "/end", "").statusCode(200);
    }

    @Test
    void ones_own_password_is_changed_with_the_old_one_only() {
        Program.of("joan.holder")
                .postWithoutKey("password", Map.of("old", "a guess", "password", "three other words"))
                .statusCode(409)
                .body("code", equalTo("password-wrong"));
        Program.forNobody()
                .postWithoutKey("password", Map.of("old", "a guess", "password", "three other words"))
                .statusCode(401);
    }

    private ValidatableResponse signIn(String password) {
        return Program.forNobody().postWithoutKey("sign-in", Map.of("email", email, "password", password));
    }

    private Map<String, String> somebody(String as) {
        return Map.of("as", as, "name", "Nerys New", "email", email, "language", "en");
    }
}
