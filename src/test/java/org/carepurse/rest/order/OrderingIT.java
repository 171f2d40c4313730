package org.carepurse.rest.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carepurse.rest.frame.Program;
import org.junit.jupiter.api.Test;

/** Buying by a program, with the rules that hold for people. */
class OrderingIT {

    private final Program marged = Program.of("marged.holder");
    private final Errand errand = new Errand(marged);

    @Test
    void what_would_be_ordered_is_told_before_and_nothing_is_set_aside_for_it() {
        int held = errand.purse("heldPence");
        marged.post("orders/check", errand.oneSession())
                .statusCode(200)
                .body("[0].way", equalTo("ORDERED"))
                .body("[0].findings", empty())
                .body("[0].decider", nullValue());
        assertThat(errand.purse("heldPence")).isEqualTo(held);
    }

    @Test
    void the_same_call_sent_twice_is_one_order_and_one_answer() {
        int held = errand.purse("heldPence");
        String key = UUID.randomUUID().toString();
        String first = marged.post("orders", key, errand.oneSession())
                .statusCode(200)
                .extract()
                .asString();
        int heldOnce = errand.purse("heldPence");
        assertThat(marged.post("orders", key, errand.oneSession())
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo(first);
        assertThat(errand.purse("heldPence")).isEqualTo(heldOnce).isGreaterThan(held);
    }

    @Test
    void the_same_key_with_other_content_is_refused() {
        String key = UUID.randomUUID().toString();
        marged.post("orders", key, errand.oneSession()).statusCode(200);
        int held = errand.purse("heldPence");
        marged.post("orders", key, Map.of("plan", errand.plan(), "lines", List.of()))
                .statusCode(400)
                .contentType("application/problem+json");
        Map<String, Object> other = Map.of(
                "plan",
                errand.plan(),
                "lines",
                List.of(
                        ((List<?>) errand.oneSession().get("lines")).get(0),
                        ((List<?>) errand.oneSession().get("lines")).get(0)));
        marged.post("orders", key, other).statusCode(400).body("code", notNullValue());
        assertThat(errand.purse("heldPence")).isEqualTo(held);
    }

    @Test
    void an_order_needs_a_key() {
        marged.postWithoutKey("orders", errand.oneSession())
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"))
                .body("field", equalTo("Idempotency-Key"));
        marged.post("orders", "short", errand.oneSession()).statusCode(400).body("field", equalTo("Idempotency-Key"));
    }

    @Test
    void nobody_but_the_holder_and_their_nominee_buys() {
        for (String other :
                List.of("samuel.holder", "farida.finance", "cerys.coordinator", "alan.auditor", "priya.provider")) {
            Program.of(other)
                    .post("orders", errand.oneSession())
                    .statusCode(403)
                    .body("code", equalTo("not-allowed"));
        }
        Program.forNobody().post("orders", errand.oneSession()).statusCode(401).header("WWW-Authenticate", "Bearer");
        Program.of("tomos.nominee").post("orders", errand.oneSession()).statusCode(200);
    }

    @Test
    void an_order_is_seen_by_those_whom_it_concerns_and_its_money_not_by_the_provider() {
        String order = errand.placed();
        marged.get("orders/" + order).statusCode(200).body("setAsidePence", notNullValue());
        Program.of("priya.provider").get("orders/" + order).statusCode(200).body("setAsidePence", nullValue());
        Program.of("bilal.provider").get("orders/" + order).statusCode(403);
        Program.of("samuel.holder").get("orders/" + order).statusCode(403);
        marged.get("orders/ORD-0000-0000").statusCode(404);
    }

    @Test
    void a_list_of_orders_is_read_on_from_where_it_ended() {
        String older = errand.placed();
        String newer = errand.placed();
        marged.get("orders", Map.of("plan", errand.plan()))
                .statusCode(200)
                .body("items[0].reference", equalTo(newer))
                .body("items[1].reference", equalTo(older));
        marged.get("orders", Map.of("plan", errand.plan(), "after", newer))
                .statusCode(200)
                .body("items[0].reference", equalTo(older))
                .body("items.reference", not(hasItem(newer)));
        Program.of("priya.provider")
                .get("provider/orders", Map.of("after", newer))
                .statusCode(200)
                .body("items[0].reference", equalTo(older));
        Program.of("samuel.holder").get("orders", Map.of("plan", errand.plan())).statusCode(403);
    }

    @Test
    void plans_are_found_by_those_who_co_ordinate_them_and_people_by_those_who_fund_them() {
        Program.of("cerys.coordinator")
                .get("coordinated-plans")
                .statusCode(200)
                .body("items.reference", hasItem(errand.plan()));
        marged.get("coordinated-plans").statusCode(403);
        Program farida = Program.of("farida.finance");
        String first = farida.get("people").statusCode(200).extract().path("items[0].plan");
        farida.get("people", Map.of("after", first)).statusCode(200).body("items.plan", not(hasItem(first)));
        String provider = farida.get("providers").statusCode(200).extract().path("items[0].reference");
        farida.get("providers", Map.of("after", provider))
                .statusCode(200)
                .body("items.reference", not(hasItem(provider)));
    }

    @Test
    void an_order_is_answered_once_and_by_its_provider_only() {
        String order = errand.placed();
        Program.of("bilal.provider").post("orders/" + order + "/acceptance", "").statusCode(403);
        Program.of("priya.provider")
                .post("orders/" + order + "/acceptance", "")
                .statusCode(200)
                .body("reference", equalTo(order));
        Program.of("priya.provider")
                .post("orders/" + order + "/declining", Map.of("reason", "Too late"))
                .statusCode(409)
                .body("title", notNullValue())
                .body("code", notNullValue());
    }

    @Test
    void a_purchase_out_of_plan_waits_for_the_coordinator() {
        String elsewhere = marged.get("purses/" + errand.plan())
                .extract()
                .path("goals.find { it.title == 'Be among people' }.reference");
        Map<?, ?> line = (Map<?, ?>) ((List<?>) errand.oneSession().get("lines")).get(0);
        Map<String, Object> outOfPlan = Map.of(
                "plan",
                errand.plan(),
                "lines",
                List.of(Map.of(
                        "service",
                        line.get("service"),
                        "goal",
                        elsewhere,
                        "quantity",
                        "1",
                        "from",
                        Errand.TODAY.toString())));
        String request = marged.post("orders", outOfPlan)
                .statusCode(200)
                .body("orders", empty())
                .body("requests", hasSize(1))
                .extract()
                .path("requests[0]");
        Program cerys = Program.of("cerys.coordinator");
        cerys.get("requests")
                .statusCode(200)
                .body("items.find { it.reference == '%s' }.holder".formatted(request), equalTo("Marged Ellis"));
        marged.post("requests/" + request + "/approval", Map.of("reason", "I say so"))
                .statusCode(403);
        cerys.post("requests/" + request + "/approval", Map.of("reason", "It helps her get out"))
                .statusCode(200);
        cerys.get("requests/" + request).statusCode(200).body("state", equalTo("APPROVED"));
    }
}
