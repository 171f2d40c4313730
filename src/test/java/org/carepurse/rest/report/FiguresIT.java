package org.carepurse.rest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carepurse.proof.FileCheck;
import org.carepurse.proof.Trust;
import org.carepurse.proof.Verdict;
import org.carepurse.rest.frame.Program;
import org.carepurse.rest.order.Errand;
import org.junit.jupiter.api.Test;

/** What became of the money, told to programs to the penny. */
class FiguresIT {

    private final Program marged = Program.of("marged.holder");
    private final Program farida = Program.of("farida.finance");
    private final Errand errand = new Errand(marged);

    @Test
    void a_statement_tells_what_moved_and_what_is_left() {
        String order = errand.placed();
        Map<String, String> tomorrow = Map.of(
                "from", Errand.TODAY.toString(), "to", Errand.TODAY.plusDays(1).toString());
        JsonPath statement = marged.get("statements/" + errand.plan(), tomorrow)
                .statusCode(200)
                .body("holder", equalTo("Marged Ellis"))
                .body("movements.document", hasItem(order))
                .extract()
                .jsonPath();
        assertThat(statement.getLong("total.leftPence"))
                .isEqualTo(statement.getLong("total.hasPence") - statement.getLong("total.setAsidePence"));
        assertThat(statement.getList("goals.leftPence", Long.class).stream()
                                .mapToLong(Long::longValue)
                                .sum()
                        + statement.getLong("unsorted.leftPence"))
                .isEqualTo(statement.getLong("total.leftPence"));
        marged.get("statements/" + errand.plan()).statusCode(200);
    }

    @Test
    void the_same_statement_is_had_as_a_file_and_on_paper() {
        String plan = "statements/" + errand.plan();
        assertThat(marged.get(plan + "/csv")
                        .statusCode(200)
                        .contentType("text/csv")
                        .extract()
                        .asString())
                .contains(errand.plan());
        assertThat(marged.get(plan + "/pdf")
                        .statusCode(200)
                        .contentType("application/pdf")
                        .extract()
                        .asByteArray())
                .startsWith('%', 'P', 'D', 'F');
        for (String form : List.of(plan, plan + "/csv", plan + "/pdf")) {
            Program.of("samuel.holder").get(form).statusCode(403).contentType("application/problem+json");
            marged.get(form, Map.of("from", "2026-02-30", "to", "2026-03-01"))
                    .statusCode(400)
                    .body("field", equalTo("from"));
            marged.get(form, Map.of("from", "2026-03-01")).statusCode(400).body("field", equalTo("to"));
        }
    }

    @Test
    void the_entries_of_a_figure_add_up_to_it() {
        errand.placed();
        for (String figure : List.of("GRANTED", "UNSORTED", "LEFT", "SET_ASIDE", "OWED")) {
            long shown = farida.get("figures", Map.of("plan", errand.plan()))
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getLong("find { it.figure == '%s' }.amountPence".formatted(figure));
            assertThat(sum(figure)).as(figure).isEqualTo(shown);
        }
    }

    @Test
    void figures_are_for_the_commissioners_finance_and_auditor() {
        Program.of("alan.auditor").get("figures").statusCode(200);
        for (String other : List.of("marged.holder", "cerys.coordinator", "priya.provider")) {
            Program.of(other).get("figures").statusCode(403);
            Program.of(other).get("figures/LEFT/entries").statusCode(403);
        }
        farida.get("figures/NONE/entries").statusCode(404);
        farida.get("figures/LEFT/entries", Map.of("after", "x")).statusCode(400).body("field", equalTo("after"));
    }

    @Test
    void what_was_sealed_and_what_a_statement_tells_are_taken_away_and_checked_elsewhere() throws IOException {
        errand.placed();
        Program alan = Program.of("alan.auditor");
        String all = alan.get("seals/export").statusCode(200).extract().asString();
        Verdict verdict = check(all);
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.records()).isPositive();
        assertThat(check(all.replaceFirst("(record\tentry\t\\d+\t\\d+\t)", "$1X"))
                        .faults())
                .singleElement()
                .asString()
                .endsWith("was changed.");
        List<Integer> sizes = alan.get("seals").statusCode(200).extract().path("heads.size");
        alan.get("seals/consistency", Map.of("earlier", sizes.get(0), "later", sizes.get(0)))
                .statusCode(200);
        alan.get("seals/consistency", Map.of("earlier", -1, "later", sizes.get(0)))
                .statusCode(404);
        String proof = marged.get("statements/" + errand.plan() + "/proof")
                .statusCode(200)
                .extract()
                .asString();
        assertThat(check(proof).faults()).isEmpty();
        for (String part : List.of("seals", "seals/export", "seals/consistency?earlier=1&later=1")) {
            marged.get(part).statusCode(403);
        }
    }

    private static Verdict check(String file) throws IOException {
        return FileCheck.of(new BufferedReader(new StringReader(file)), Trust.NOTHING_KNOWN);
    }

    private long sum(String figure) {
        Map<String, String> asked = new HashMap<>(Map.of("plan", errand.plan()));
        long sum = 0;
        do {
            JsonPath part = farida.get("figures/" + figure + "/entries", asked)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            sum += part.getList("items.amountPence", Long.class).stream()
                    .mapToLong(Long::longValue)
                    .sum();
            asked.put("after", part.getString("next"));
        } while (asked.get("after") != null);
        return sum;
    }
}
