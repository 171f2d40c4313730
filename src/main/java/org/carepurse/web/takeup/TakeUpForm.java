package org.carepurse.web.takeup;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.carepurse.takeup.CountingRule;
import org.carepurse.takeup.Quarter;
import org.carepurse.takeup.TakeUpBy;
import org.carepurse.takeup.TakeUpQuestion;

/** What is asked of take-up, as the address says it; what makes no sense there is passed over. */
public class TakeUpForm {

    @QueryParam("quarter")
    private String quarter;

    @QueryParam("count")
    private String count;

    @QueryParam("by")
    private String by;

    TakeUpQuestion question(long commissionerId, Quarter current) {
        return new TakeUpQuestion(
                commissionerId,
                ReturnsPage.offered(current).stream()
                        .filter(each -> each.lastDay().toString().equals(quarter))
                        .findFirst()
                        .orElse(current),
                ReturnPage.HEALTH.stream()
                        .filter(rule -> rule.name().equals(count))
                        .findFirst()
                        .orElse(CountingRule.RECEIVING_IN_YEAR_TO_DATE),
                Arrays.stream(TakeUpBy.values())
                        .filter(each -> each.name().equals(by))
                        .findFirst()
                        .orElse(TakeUpBy.AGE));
    }

    /** The same question as {@link #question} reads it. */
    static String query(TakeUpQuestion asked) {
        return "?quarter=" + asked.quarter().lastDay() + "&count=" + asked.rule() + "&by=" + asked.by();
    }
}
