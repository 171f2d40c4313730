package org.carepurse.rest.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carepurse.rest.frame.Program;
import org.junit.jupiter.api.Test;

/** The saved basket, for everybody who may buy for its holder. */
class BasketIT {

    private final Program marged = Program.of("marged.holder");
    private final Errand errand = new Errand(marged);
    private final String basket = "plans/" + errand.plan() + "/basket";

    @Test
    void what_is_put_in_is_changed_taken_out_put_back_and_ordered() {
        String line = putIn(UUID.randomUUID().toString());
        shown(line, "check.way", "ORDERED");
        Program tomos = Program.of("tomos.nominee");
        Map<String, Object> more = new HashMap<>(session());
        more.remove("service");
        more.put("quantity", "2");
        tomos.post(basket + "/lines/" + line + "/change", more).statusCode(200);
        shown(line, "quantity", "2");
        tomos.post(basket + "/lines/" + line + "/removal", "").statusCode(200);
        marged.get(basket).body("lines.reference", not(hasItem(line)));
        marged.post(basket + "/lines/" + line + "/return", "").statusCode(200);
        marged.get(basket).body("lines.reference", hasItem(line));

        Map<String, Object> ordered = new HashMap<>(session());
        ordered.put("quantity", "2");
        ordered.put("basketLine", line);
        ordered.put("costPence", marged.get(basket).extract().path(at(line, "check.costPence")));
        Map<String, Object> order = Map.of("plan", errand.plan(), "lines", List.of(ordered));
        String key = UUID.randomUUID().toString();
        String answer =
                marged.post("orders", key, order).statusCode(200).extract().asString();
        marged.get(basket).body("lines.reference", not(hasItem(line)));
        assertThat(marged.post("orders", key, order).extract().asString()).isEqualTo(answer);
    }

    @Test
    void the_same_call_sent_twice_puts_one_line_in() {
        String key = UUID.randomUUID().toString();
        String line = putIn(key);
        assertThat(putIn(key)).isEqualTo(line);
        marged.postWithoutKey(basket + "/lines", session())
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
        marged.post(basket + "/lines/" + line + "/removal", "").statusCode(200);
    }

    @Test
    void nobody_else_looks_into_it_or_changes_it() {
        String line = putIn(UUID.randomUUID().toString());
        for (String other : List.of("samuel.holder", "cerys.coordinator", "farida.finance", "priya.provider")) {
            Program program = Program.of(other);
            program.get(basket).statusCode(403);
            program.post(basket + "/lines", session()).statusCode(403);
            program.post(basket + "/lines/" + line + "/removal", "").statusCode(403);
        }
        Program samuel = Program.of("samuel.holder");
        String samuels = samuel.get("plans").extract().path("[0].reference");
        samuel.post("plans/" + samuels + "/basket/lines/" + line + "/removal", "")
                .statusCode(403);
        marged.post(basket + "/lines/" + line + "/removal", "").statusCode(200);
    }

    @Test
    void leave_for_family_is_recorded_by_the_commissioners_people_only() {
        Program cerys = Program.of("cerys.coordinator");
        String path = "plans/" + errand.plan() + "/family-exceptions";
        Map<String, Object> leave = Map.of(
                "provider",
                Program.of("priya.provider").get("provider/entry").extract().path("reference"),
                "kinship",
                "SAME_HOUSEHOLD",
                "from",
                "2021-04-01",
                "to",
                "2021-04-02",
                "reason",
                "Nobody else was there that week");
        String key = UUID.randomUUID().toString();
        String exception =
                cerys.post(path, key, leave).statusCode(200).extract().path("reference");
        cerys.post(path, key, leave).statusCode(200).body("reference", equalTo(exception));
        cerys.get(path)
                .statusCode(200)
                .body("reference", hasItem(exception))
                .body("provider", hasItem("Ashton Lane Physiotherapy"));
        marged.post(path, leave).statusCode(403);
        marged.get(path).statusCode(403);
        cerys.postWithoutKey(path, leave).statusCode(400);
    }

    private String putIn(String key) {
        return marged.post(basket + "/lines", key, session())
                .statusCode(200)
                .extract()
                .path("reference");
    }

    private void shown(String line, String what, String expected) {
        marged.get(basket).statusCode(200).body(at(line, what), equalTo(expected));
    }

    private static String at(String line, String what) {
        return "lines.find { it.reference == '%s' }.%s".formatted(line, what);
    }

    private Map<String, Object> session() {
        List<?> lines = (List<?>) errand.oneSession().get("lines");
        Map<String, Object> session = new HashMap<>();
        ((Map<?, ?>) lines.get(0)).forEach((name, value) -> session.put((String) name, value));
        return session;
    }
}
