package org.carepurse.rest.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carepurse.rest.frame.Program;
import org.junit.jupiter.api.Test;

/** A plan from its first word to its end, all by programs. */
class PlanWritingIT {

    /** Before any plan of the demo's, so that it is nobody's latest. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 4, 1);

    private static final Map<String, Object> GOAL = Map.of(
            "title", "Walk to the shop", "ownWords", "I want to fetch my own milk", "actions", List.of("Practise"));

    private final Program cerys = Program.of("cerys.coordinator");
    private final Program samuel = Program.of("samuel.holder");
    private final Program farida = Program.of("farida.finance");

    @Test
    void a_plan_is_written_agreed_funded_taken_back_and_ended() {
        String plan = begun();
        cerys.get("plans/" + plan).body("state", equalTo("DRAFT")).body("missing", hasItem("GOALS"));
        cerys.post("plans/" + plan + "/offer", "").statusCode(409).body("code", equalTo("plan-lacks-goals"));

        String goal = made("plans/" + plan + "/goals", GOAL);
        String cost = made("plans/" + plan + "/costs", cost(goal, 5000));
        cerys.post("plans/" + plan + "/review-dates", review(FIRST_DAY.plusDays(30)))
                .statusCode(200);
        cerys.get("plans/" + plan)
                .body("missing", empty())
                .body("goals[0].actions", contains("Practise"))
                .body("costs[0].reference", equalTo(cost))
                .body("plannedPence", equalTo(5000));

        cerys.post("plans/" + plan + "/offer", "").statusCode(200);
        samuel.post("plans/" + plan + "/agreement", "").statusCode(200);
        farida.post("purses/" + plan + "/funding", funding(5000)).statusCode(200);
        farida.post("purses/" + plan + "/money", line(700)).statusCode(200);
        samuel.get("purses/" + plan).body("unallocatedPence", equalTo(5700));
        cerys.post(
                        "plans/" + plan + "/reviews",
                        Map.of("heldOn", FIRST_DAY.plusDays(9).toString()))
                .statusCode(200);

        cerys.post("plans/" + plan + "/reopening", Map.of("reason", "They moved house"))
                .statusCode(200);
        cerys.get("plans/" + plan).body("state", equalTo("DRAFT"));
        cerys.post("plans/" + plan + "/ending", Map.of("reason", "They moved away"))
                .statusCode(200);
        cerys.post("plans/" + plan + "/goals", GOAL).statusCode(409);
    }

    @Test
    void what_is_written_can_be_said_otherwise_and_left_out() {
        String plan = begun();
        String goal = made("plans/" + plan + "/goals", GOAL);
        String cost = made("plans/" + plan + "/costs", cost(goal, 5000));
        cerys.post(
                        "plans/" + plan + "/goals/" + goal + "/rewording",
                        Map.of("title", "Walk further", "ownWords", "And back again"))
                .statusCode(200);
        cerys.post("plans/" + plan + "/costs/" + cost + "/change", cost(goal, 6000))
                .statusCode(200);
        cerys.get("plans/" + plan)
                .body("goals[0].title", equalTo("Walk further"))
                .body("goals[0].actions", empty())
                .body("plannedPence", equalTo(6000));
        cerys.post("plans/" + plan + "/costs/" + cost + "/dropping", "").statusCode(200);
        cerys.post("plans/" + plan + "/goals/" + goal + "/dropping", "").statusCode(200);
        cerys.get("plans/" + plan).body("goals", empty()).body("costs", empty());
        ended(plan);
    }

    @Test
    void a_plan_is_begun_once_however_often_the_call_is_sent() {
        String key = UUID.randomUUID().toString();
        String plan =
                cerys.post("plans", key, beginning()).statusCode(200).extract().path("reference");
        cerys.post("plans", key, beginning()).statusCode(200).body("reference", equalTo(plan));
        String goals = "plans/" + plan + "/goals";
        String first = cerys.post(goals, key + ".1", GOAL).extract().asString();
        assertThat(cerys.post(goals, key + ".1", GOAL).extract().asString()).isEqualTo(first);
        cerys.get("plans/" + plan).body("goals", hasSize(1));
        cerys.post(goals, key + ".1", Map.of("title", "Another", "ownWords", "Another"))
                .statusCode(400)
                .body("code", equalTo("request-key-reused"));
        ended(plan);
    }

    @Test
    void only_its_coordinator_writes_and_only_they_and_finance_end_it() {
        String plan = begun();
        for (Program other : List.of(samuel, farida, Program.of("marged.holder"), Program.of("priya.provider"))) {
            other.post("plans/" + plan + "/goals", GOAL).statusCode(403);
            other.post("plans/" + plan + "/offer", "").statusCode(403);
        }
        samuel.post("plans/" + plan + "/ending", Map.of("reason", "No")).statusCode(403);
        samuel.post("plans", beginning()).statusCode(403);
        cerys.post("plans/" + plan + "/goals", "short", GOAL).statusCode(400).body("field", equalTo("Idempotency-Key"));
        cerys.postWithoutKey("plans/" + plan + "/offer", "").statusCode(400);
        ended(plan);
    }

    @Test
    void somebody_who_is_no_coordinator_there_is_not_named() {
        String plan = begun();
        String path = "plans/" + plan + "/coordinator";
        String cerysHerself = cerys.get("sign-in").extract().path("reference");
        cerys.get("nameable/coordinators").statusCode(200).body("reference", hasItem(cerysHerself));
        farida.post(path, Map.of("coordinator", cerysHerself)).statusCode(200);
        farida.post(path, Map.of("coordinator", holder())).statusCode(400).body("code", equalTo("plan-coordinator"));
        cerys.post("plans", Map.of("holder", cerysHerself, "startsOn", "2021-04-01", "endsOn", "2021-05-01"))
                .statusCode(400)
                .body("field", equalTo("holder"));
        samuel.get("nameable/holders").statusCode(403);
        ended(plan);
    }

    private String begun() {
        return made("plans", beginning());
    }

    private String made(String path, Object call) {
        return cerys.post(path, call).statusCode(200).extract().path("reference");
    }

    private void ended(String plan) {
        farida.post("plans/" + plan + "/ending", Map.of("reason", "Only tried")).statusCode(200);
    }

    private Map<String, Object> beginning() {
        return Map.of(
                "holder",
                holder(),
                "startsOn",
                FIRST_DAY.toString(),
                "endsOn",
                FIRST_DAY.plusYears(1).minusDays(1).toString());
    }

    private String holder() {
        return samuel.get("sign-in").statusCode(200).extract().path("reference");
    }

    private static Map<String, Object> cost(String goal, int pence) {
        return Map.of(
                "goal",
                goal,
                "stream",
                "OTHER_NHS",
                "category",
                "PHYSIOTHERAPY",
                "what",
                "Sessions",
                "quantity",
                1,
                "unit",
                "session",
                "unitPricePence",
                pence,
                "howOften",
                "ONCE");
    }

    private static Map<String, Object> review(LocalDate dueOn) {
        return Map.of("stream", "OTHER_NHS", "dueOn", dueOn.toString());
    }

    private static Map<String, Object> funding(int pence) {
        return Map.of("lines", List.of(line(pence)), "graceDays", 28);
    }

    private static Map<String, Object> line(int pence) {
        return Map.of(
                "stream", "OTHER_NHS", "holding", "NOTIONAL", "ringFenced", true, "drawOrder", 1, "amountPence", pence);
    }
}
