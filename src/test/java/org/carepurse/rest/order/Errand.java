package org.carepurse.rest.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carepurse.rest.frame.Program;
import org.carepurse.time.London;

/** What the demo's Marged may buy from the demo's physiotherapist today. */
public final class Errand {

    public static final LocalDate TODAY = London.today(Clock.systemUTC());

    private static final String PROVIDER = "Ashton Lane Physiotherapy";

    private final Program marged;
    private final String plan;

    public Errand(Program marged) {
        this.marged = marged;
        this.plan = marged.get("plans").statusCode(200).extract().path("[0].reference");
    }

    public String plan() {
        return plan;
    }

    /** The body of a call that checks or places one session. */
    public Map<String, Object> oneSession() {
        Map<String, Object> line =
                new HashMap<>(Map.of("service", service(), "goal", goal(), "quantity", "1", "from", TODAY.toString()));
        return Map.of("plan", plan, "lines", List.of(line));
    }

    public String placed() {
        return marged.post("orders", oneSession()).statusCode(200).extract().path("orders[0]");
    }

    /** Pence of the whole purse: {@code availablePence}, {@code heldPence} or {@code spentPence}. */
    public int purse(String part) {
        return marged.get("purses/" + plan).statusCode(200).extract().path("balance." + part);
    }

    private String service() {
        return Program.forNobody()
                .get("services", Map.of("words", "physiotherapy"))
                .statusCode(200)
                .extract()
                .path("items.find { it.provider == '%s' }.reference".formatted(PROVIDER));
    }

    private String goal() {
        return marged.get("plans/" + plan).extract().path("costs.find { it.category == 'PHYSIOTHERAPY' }.goal");
    }
}
