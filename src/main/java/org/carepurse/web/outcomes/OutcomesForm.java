package org.carepurse.web.outcomes;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.carepurse.measure.Gauge;
import org.carepurse.outcomes.OutcomesQuestion;
import org.carepurse.time.FinancialYear;

/** What is asked of outcomes, as the address says it; what makes no sense there is passed over. */
public class OutcomesForm {

    @QueryParam("year")
    private String year;

    @QueryParam("gauge")
    private String gauge;

    OutcomesQuestion question(long commissionerId, FinancialYear now) {
        boolean isYear = year != null && year.matches("20[1-7][0-9]");
        return new OutcomesQuestion(commissionerId, isYear ? new FinancialYear(Integer.parseInt(year)) : now);
    }

    Gauge gauge() {
        return Arrays.stream(Gauge.values())
                .filter(each -> each.name().equals(gauge) && each != Gauge.HEALTH_STATE)
                .findFirst()
                .orElse(Gauge.GOAL_PROGRESS);
    }
}
