package org.carepurse.web.takeup;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.carepurse.takeup.AgeGroup;
import org.carepurse.takeup.Asked;
import org.carepurse.takeup.Care;
import org.carepurse.takeup.CountingRule;
import org.carepurse.takeup.Way;

/** Which number of a return is meant, as the address says it; what makes no sense there is passed over. */
public class NumberForm {

    @QueryParam("rule")
    private String rule;

    @QueryParam("way")
    private String way;

    @QueryParam("age")
    private String age;

    @QueryParam("care")
    private String care;

    Asked asked() {
        CountingRule counting = one(CountingRule.values(), rule);
        return new Asked(
                counting == null ? CountingRule.LIVE_AT_QUARTER_END : counting,
                one(Way.values(), way),
                one(AgeGroup.values(), age),
                one(Care.values(), care));
    }

    /** The same question as {@link #asked} reads it. */
    static String query(Asked asked) {
        StringBuilder query = new StringBuilder("?rule=").append(asked.rule());
        query.append(asked.way() == null ? "" : "&way=" + asked.way());
        query.append(asked.age() == null ? "" : "&age=" + asked.age());
        query.append(asked.care() == null ? "" : "&care=" + asked.care());
        return query.toString();
    }

    private static <E extends Enum<E>> E one(E[] all, String named) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(named))
                .findFirst()
                .orElse(null);
    }
}
