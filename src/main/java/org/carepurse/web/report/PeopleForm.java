package org.carepurse.web.report;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.carepurse.budget.PeopleAndBudgets;
import org.carepurse.careplan.PlanState;

/** Which people are asked for, as the address says it; what makes no sense there is passed over. */
public class PeopleForm {

    static final int SIZE = 25;
    private static final int LONGEST_NAME = 100;
    private static final int LAST_PAGE = 100_000;

    @QueryParam("named")
    private String named;

    @QueryParam("state")
    private String state;

    @QueryParam("order")
    private String order;

    @QueryParam("page")
    private String page;

    PeopleAndBudgets.Question question(long commissionerId) {
        return new PeopleAndBudgets.Question(
                commissionerId, named(), stateOrNull(), order(), (page() - 1) * SIZE, SIZE);
    }

    public String named() {
        String text = Objects.toString(named, "").strip();
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
    }

    public String state() {
        return stateOrNull() == null ? "" : stateOrNull().name();
    }

    public PeopleAndBudgets.Order order() {
        PeopleAndBudgets.Order asked = one(PeopleAndBudgets.Order.values(), order);
        return asked == null ? PeopleAndBudgets.Order.BY_NAME : asked;
    }

    public int page() {
        boolean isNumber = page != null && page.matches("[1-9][0-9]{0,5}");
        return isNumber ? Math.min(Integer.parseInt(page), LAST_PAGE) : 1;
    }

    /** The same question, on another page. */
    String address(int other) {
        return "/people?named=" + URLEncoder.encode(named(), StandardCharsets.UTF_8) + "&state=" + state() + "&order="
                + order() + "&page=" + other;
    }

    private PlanState stateOrNull() {
        return one(PlanState.values(), state);
    }

    private static <E extends Enum<E>> E one(E[] all, String named) {
        for (E each : all) {
            if (each.name().equals(named)) {
                return each;
            }
        }
        return null;
    }
}
