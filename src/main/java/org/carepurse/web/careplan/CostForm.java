package org.carepurse.web.careplan;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.carepurse.careplan.CostTerms;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.HowOften;
import org.carepurse.careplan.PlannedCost;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.Reading;
import org.joda.money.Money;

/** What was typed as a planned cost, by the name of its field. */
record CostForm(Map<String, String> typed) {

    private static final List<String> FIELDS =
            List.of("goal", "what", "category", "stream", "quantity", "unit", "unitPrice", "howOften");

    static CostForm in(MultivaluedMap<String, String> form) {
        Map<String, String> typed = new HashMap<>();
        FIELDS.forEach(field -> typed.put(field, form.getFirst(field) == null ? "" : form.getFirst(field)));
        return new CostForm(typed);
    }

    static CostForm empty(String goal) {
        return new CostForm(Map.of("goal", goal == null ? "" : goal, "quantity", "1"));
    }

    static CostForm of(PlannedCost cost) {
        return new CostForm(Map.of(
                "goal",
                cost.goal().reference(),
                "what",
                cost.what(),
                "category",
                cost.category(),
                "stream",
                cost.stream().name(),
                "quantity",
                String.valueOf(cost.quantity()),
                "unit",
                cost.unit(),
                "unitPrice",
                Sterling.plain(cost.unitPrice()),
                "howOften",
                cost.howOften().name()));
    }

    /** The terms, or null when anything is wrong; the reading keeps what. */
    CostTerms read(Reading reading) {
        String goal = reading.required("goal", "cost-goal-missing", typed.get("goal"));
        String what = reading.required("what", "cost-what-missing", typed.get("what"));
        String category = reading.required("category", "cost-category-missing", typed.get("category"));
        FundingStream stream = reading.read(() -> one(FundingStream.values(), "stream", "cost-stream-missing"));
        Integer quantity = reading.read(this::quantity);
        String unit = reading.required("unit", "cost-unit-missing", typed.get("unit"));
        Money unitPrice = reading.read(() -> Sterling.parse("unitPrice", typed.get("unitPrice")));
        HowOften howOften = reading.read(() -> one(HowOften.values(), "howOften", "cost-how-often-missing"));
        return reading.allWell()
                ? reading.read(
                        () -> new CostTerms(goal, stream, category, what, quantity, unit, unitPrice, howOften, null))
                : null;
    }

    private <E extends Enum<E>> E one(E[] among, String field, String code) {
        return Stream.of(among)
                .filter(each -> each.name().equals(typed.get(field)))
                .findFirst()
                .orElseThrow(() -> new WrongInput(field, code));
    }

    private int quantity() {
        String text = typed.get("quantity").strip();
        if (!text.matches("[0-9]{1,4}")) {
            throw new WrongInput("quantity", "cost-quantity");
        }
        return Integer.parseInt(text);
    }
}
