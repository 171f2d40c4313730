package org.carepurse.rest.frame;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program is told when it is wrong: which field, and never anything of our insides. */
class ProblemsIT {

    private final Program marged = Program.of("marged.holder");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'plan': 'x', 'more': 1} | field-not-known | more",
                "{'plan': 1} | field-of-another-kind | plan",
                "{'plan': 'x', 'lines': {}} | field-of-another-kind | lines",
                "{'plan': 'x', 'lines': [{'from': '2027-02-30'}]} | day-not-iso | lines[0].from",
                "{'plan': 'x', 'lines': [{'from': '+99999-01-01'}]} | day-not-iso | lines[0].from",
                "{'plan': 'x', 'lines': [{}, {'repeat': 'OFTEN'}]} | name-not-known | lines[1].repeat",
                "{'plan': 'x', 'lines': [{'costPence': 1.5}]} | number-not-whole | lines[0].costPence",
                "{'plan': 'x', 'lines': [{'costPence': '15'}]} | number-not-whole | lines[0].costPence",
                "{'plan': 'x', 'lines': [{'costPence': 99999999999999999999}]} | number-not-whole | lines[0].costPence",
                "{} | field-missing | plan"
            })
    void the_field_at_fault_is_named(String body, String code, String field) {
        marged.post("orders/check", body.replace('\'', '"'))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("field", equalTo(field))
                .body("title", not(containsString("carepurse")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "7", "\"x\"", "{\"plan\": \"x\", \"plan\": \"y\"}", "{} {}", "null", "\u0000"})
    void what_is_no_json_object_is_told_to_be_none(String body) {
        marged.post("orders/check", body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void more_than_anyone_needs_is_not_even_read() {
        marged.post("orders/check", "{\"plan\": \"" + "x".repeat(300_000) + "\"}")
                .statusCode(413)
                .body("code", equalTo("call-too-long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "plans/PLN-0000-0000", "purses/%27%20OR%201=1", "invoices/x", "services/%00"})
    void what_is_not_there_is_told_to_be_not_there(String path) {
        Program.of("farida.finance").get(path).statusCode(404).body("code", equalTo("not-found"));
    }

    @ParameterizedTest
    @CsvSource({
        "services,postcode,XX", "services,withinMiles,-1", "services,mostPence,99999999999", "services,order,BEST",
        "people,state,GONE", "providers,state,x", "trail,from,31/12/2026", "trail,after,x"
    })
    void a_question_that_cannot_be_meant_names_its_part(String path, String part, String value) {
        Program.of("farida.finance")
                .get(path, Map.of(part, value))
                .statusCode(400)
                .body("field", equalTo(part));
    }

    @Test
    void a_token_that_was_taken_back_opens_nothing() {
        Program phone = Program.signedInAnew("marged.holder");
        phone.get("plans").statusCode(200);
        phone.delete("sign-in").statusCode(204);
        phone.get("plans").statusCode(401).body("code", equalTo("not-signed-in"));
    }

    @Test
    void everybody_may_search_and_only_those_concerned_see_the_rest() {
        Program.forNobody()
                .get("services", Map.of("words", "swimming", "postcode", "M33 6RX"))
                .statusCode(200)
                .body("items[0].canBeOrdered", equalTo(true));
        for (String path : new String[] {
            "people", "trail", "providers", "exceptions", "invoices", "provider/owed", "provider/orders"
        }) {
            marged.get(path).statusCode(403);
            Program.forNobody().get(path).statusCode(401);
        }
    }
}
