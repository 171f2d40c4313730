package org.carepurse.web.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carepurse.web.identity.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People come in, forget their password and leave, over HTTP and with nothing but what each of them is shown. */
class EnrolmentIT {

    private static final String PASSWORD = "a password of my own";

    private final Visitor finance = Visitor.signedInAs("farida.finance");
    private final String email = UUID.randomUUID() + "@example.org";

    @Test
    void a_colleague_is_enrolled_chooses_a_password_and_is_signed_in() {
        String code = enrol(finance, "CARE_COORDINATOR", Map.of("name", "Nerys New"));
        Visitor nerys = new Visitor();
        assertThat(nerys.page("/welcome/" + code).text()).contains("Nerys New", email);

        Response chosen = choose(nerys, code, PASSWORD);

        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(nerys.page("/account").text()).contains("Care co-ordinator at");
        assertThat(nerys.get("/accounts").statusCode()).isEqualTo(200);
        assertThat(new Visitor().signIn(email, PASSWORD).statusCode()).isEqualTo(303);
        assertThat(new Visitor().page("/welcome/" + code).text()).contains("has been used");
    }

    @Test
    void a_password_that_is_too_short_or_mistyped_is_said_so_and_the_code_still_works() {
        String code = enrol(finance, "COMMISSIONER_AUDITOR", Map.of("name", "Nerys New"));
        Visitor nerys = new Visitor();
        assertThat(choose(nerys, code, "short").asString()).contains("12 characters or more", "Error:");
        Response differ = nerys.send(
                "/welcome/" + code,
                Map.of(
                        "csrf",
                        Visitor.secretIn(nerys.page("/welcome/" + code)),
                        "password",
                        PASSWORD,
                        "again",
                        "another one altogether"));
        assertThat(differ.asString()).contains("in both boxes").doesNotContain(PASSWORD);
        assertThat(choose(nerys, code, PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void whoever_enrols_is_shown_the_letter_once_in_the_language_of_its_reader() {
        Map<String, String> answers = new HashMap<>(answers(Map.of("name", "Nerys New")));
        answers.put("language", "cy");
        Response first = finance.sendFrom("/accounts/new/NOMINEE", "/accounts/new/NOMINEE", answers);
        assertThat(first.asString()).contains("lang=\"cy\"", "Annwyl Nerys New");
        Response again = finance.sendFrom("/accounts/new/NOMINEE", "/accounts/new/NOMINEE", answers);
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.header("Location")).endsWith("?done=told");
    }

    @Test
    void a_coordinator_enrols_a_holder_with_a_checked_nhs_number_and_no_colleague() {
        Visitor cerys = Visitor.signedInAs("cerys.coordinator");
        Map<String, String> wrong = answers(Map.of("name", "Hefin Holder", "nhsNumber", "999 000 0019"));
        Response told = cerys.sendFrom("/accounts/new/BUDGET_HOLDER", "/accounts/new/BUDGET_HOLDER/check", wrong);
        assertThat(told.asString()).contains("Enter an NHS number of 10 digits", "Error:");
        assertThat(cerys.get("/accounts/new/COMMISSIONER_FINANCE").statusCode()).isEqualTo(404);
        String taken = cerys.sendFrom(
                        "/accounts/new/BUDGET_HOLDER",
                        "/accounts/new/BUDGET_HOLDER",
                        answers(Map.of("name", "Hefin Holder", "nhsNumber", "999 000 0018")))
                .asString();
        assertThat(taken).contains("already has an account with this NHS number", "Error:");
    }

    @Test
    void staff_enrol_their_own_and_finance_says_at_which_provider() {
        Visitor priya = Visitor.signedInAs("priya.provider");
        assertThat(priya.get("/accounts/new").header("Location")).endsWith("/accounts/new/PROVIDER_STAFF");
        String code = enrol(priya, "PROVIDER_STAFF", Map.of("name", "Steffan Staff"));
        Visitor steffan = new Visitor();
        choose(steffan, code, PASSWORD);
        assertThat(steffan.page("/account").text()).contains("Staff at Ashton Lane Physiotherapy");
        Document where = finance.page("/accounts/new/PROVIDER_STAFF?named=Brook");
        assertThat(where.select("main a").eachText()).contains("Brook Lane Home Support");
        assertThat(finance.page("/accounts/new/PROVIDER_STAFF?named=%25%25").text())
                .contains("No organisation was found");
    }

    @Test
    void a_new_code_signs_out_and_ended_access_keeps_out() {
        Visitor nerys = new Visitor();
        choose(nerys, enrol(finance, "CARE_COORDINATOR", Map.of("name", "Nerys New")), PASSWORD);
        String account =
                finance.page("/accounts?named=" + email).select("tbody a").attr("href");

        String code = codeIn(act(finance, account + "/code", Map.of()));
        assertThat(nerys.get("/account").statusCode()).isEqualTo(303);
        assertThat(choose(nerys, code, "three other words").statusCode()).isEqualTo(303);

        assertThat(act(finance, account + "/end", Map.of("reason", "")).asString())
                .contains("Say why", "Error:");
        assertThat(act(finance, account + "/end", Map.of("reason", "Left us")).statusCode())
                .isEqualTo(303);
        assertThat(nerys.get("/account").statusCode()).isEqualTo(303);
        assertThat(new Visitor().signIn(email, "three other words").asString()).contains("is not right");
        assertThat(finance.page(account).text()).contains("Access ended on", "Let them in again");
        assertThat(Visitor.signedInAs("alan.auditor")
                        .page("/trail?words=Left+us")
                        .text())
                .contains("Ended access");
    }

    @Test
    void nobody_ends_their_own_access_or_looks_after_those_above_them() {
        String mine = finance.page("/accounts?named=farida.finance@example.org")
                .select("tbody a")
                .attr("href");
        assertThat(act(finance, mine + "/end", Map.of("reason", "x")).asString())
                .contains("cannot do this to your own account");
        for (String name : List.of("marged.holder", "tomos.nominee", "alan.auditor")) {
            assertThat(Visitor.signedInAs(name).get("/accounts").statusCode()).isEqualTo(403);
        }
        assertThat(Visitor.signedInAs("cerys.coordinator").get(mine).statusCode())
                .isEqualTo(403);
        assertThat(Visitor.signedInAs("priya.provider").get(mine + "/code").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_holder_records_a_nominee_with_the_agreement_of_both_and_ends_it() {
        Visitor joan = Visitor.signedInAs("joan.holder");
        Visitor nia = new Visitor();
        choose(nia, enrol(finance, "NOMINEE", Map.of("name", "Nia Nominee")), PASSWORD);
        String reference = nia.page("/nominees").text().replaceAll("(?s).*(PER-[0-9A-Z-]{9}).*", "$1");
        Map<String, String> typed = new HashMap<>(
                Map.of("nominee", reference.toLowerCase(), "from-day", "1", "from-month", "1", "from-year", "2026"));
        assertThat(joan.sendFrom("/nominees/new", "/nominees/new/check", typed).asString())
                .contains("Tick both");
        typed.put("agreed", "holder");
        assertThat(joan.sendFrom("/nominees/new", "/nominees/new/check", typed).asString())
                .contains("Tick both");
        assertThat(nia.get("/nominees/new").statusCode()).isEqualTo(403);

        Document check = Jsoup.parse(joan.sendTwice("/nominees/new", "/nominees/new/check", typed, "agreed", "nominee")
                .asString());
        assertThat(check.text()).contains("Nia Nominee", "Joan Birtwistle");
        typed.put("key", UUID.randomUUID().toString());
        assertThat(joan.sendTwice("/nominees/new", "/nominees/new", typed, "agreed", "nominee")
                        .header("Location"))
                .endsWith("/nominees?done=appointed");
        assertThat(nia.page("/nominees").text()).contains("Joan Birtwistle");

        String end = joan.page("/nominees").select("a[href$=/end]").attr("href");
        assertThat(act(joan, end, Map.of()).statusCode()).isEqualTo(303);
        assertThat(joan.page("/nominees").text()).contains("It is over");
    }

    @Test
    void ones_own_password_is_changed_with_the_old_one() {
        Visitor nerys = new Visitor();
        choose(nerys, enrol(finance, "CARE_COORDINATOR", Map.of("name", "Nerys New")), PASSWORD);
        Map<String, String> typed =
                new HashMap<>(Map.of("old", "a guess", "password", "three other words", "again", "three other words"));
        assertThat(nerys.sendFrom("/account/password", "/account/password", typed)
                        .asString())
                .contains("The password you have now is not right", "Error:");
        typed.put("old", PASSWORD);
        assertThat(nerys.sendFrom("/account/password", "/account/password", typed)
                        .header("Location"))
                .endsWith("/account?done=password");
        assertThat(new Visitor().signIn(email, "three other words").statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "7K3M-9QX4-T2BH-W5RD-6JPN", "%27%20OR%201=1", "%3Cscript%3E"})
    void a_code_that_lets_nobody_in_says_one_honest_sentence(String code) {
        Response over = new Visitor().get("/welcome/" + code);
        assertThat(over.asString())
                .contains("has been used, has run out, was replaced by a newer one")
                .doesNotContain("<script>");
    }

    private String enrol(Visitor who, String as, Map<String, String> more) {
        String path = "/accounts/new/" + as;
        Map<String, String> answers = answers(more);
        Document check =
                Jsoup.parse(who.sendFrom(path, path + "/check", answers).asString());
        assertThat(check.select("input[name=email]").attr("value")).isEqualTo(email);
        return codeIn(who.sendFrom(path, path, answers));
    }

    private Map<String, String> answers(Map<String, String> more) {
        Map<String, String> answers = new HashMap<>(Map.of("email", email, "language", "en"));
        answers.put("key", UUID.randomUUID().toString());
        answers.putAll(more);
        return answers;
    }

    private static String codeIn(Response letter) {
        assertThat(letter.statusCode()).isEqualTo(200);
        return Jsoup.parse(letter.asString())
                .select(".cp-letter__code")
                .eachText()
                .get(1);
    }

    private static Response act(Visitor who, String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("key", UUID.randomUUID().toString());
        return who.sendFrom(path, path, all);
    }

    private static Response choose(Visitor who, String code, String password) {
        return who.send(
                "/welcome/" + code,
                Map.of(
                        "csrf", Visitor.secretIn(who.page("/welcome/" + code)),
                        "password", password,
                        "again", password));
    }
}
