package org.carepurse.careplan;

import java.util.Map;
import java.util.regex.Pattern;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/**
 * What one support is expected to cost.
 *
 * @param goal the reference of the goal it serves
 * @param stream whose money is expected to pay
 * @param category the kind of support by its code, as the directory and the policies name it: {@code PHYSIOTHERAPY}
 * @param what in words, up to 200 characters
 * @param quantity how many each time, 1 to 9,999
 * @param unit of what: hour, session, visit; up to 40 characters
 * @param unitPrice more than nothing
 * @param serviceId the directory's service when one is in mind already, otherwise null
 */
public record CostTerms(
        String goal,
        FundingStream stream,
        String category,
        String what,
        int quantity,
        String unit,
        Money unitPrice,
        HowOften howOften,
        Long serviceId) {

    private static final Pattern CATEGORY = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");
    private static final int MOST_AT_A_TIME = 9_999;

    public CostTerms {
        check(goal != null && !goal.isBlank(), "goal", "cost-goal-missing");
        check(stream != null, "stream", "cost-stream-missing");
        check(category != null && CATEGORY.matcher(category).matches(), "category", "cost-category-missing");
        what = Typed.words("what", "cost-what-missing", what, 200);
        check(quantity >= 1 && quantity <= MOST_AT_A_TIME, "quantity", "cost-quantity");
        unit = Typed.words("unit", "cost-unit-missing", unit, 40);
        check(unitPrice.isPositive(), "unitPrice", "cost-price-of-nothing");
        check(howOften != null, "howOften", "cost-how-often-missing");
    }

    private static void check(boolean holds, String field, String code) {
        if (!holds) {
            throw new WrongInput(field, code, Map.of());
        }
    }
}
