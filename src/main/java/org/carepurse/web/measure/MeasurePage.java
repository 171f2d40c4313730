package org.carepurse.web.measure;

import java.util.Map;
import java.util.Set;
import org.carepurse.measure.Item;
import org.carepurse.measure.Measure;
import org.carepurse.web.frame.Problems;

/**
 * Answering one measure, or putting right what was entered.
 *
 * @param goal what is asked about, where the measure is of goals; otherwise empty
 * @param corrects the reference of what is put right; empty for new answers
 * @param typed what stands in each item's field
 */
public record MeasurePage(
        String plan,
        Measure measure,
        String goal,
        String goalTitle,
        String corrects,
        Map<String, String> typed,
        TypedGiven given,
        Problems problems) {

    /** Items whose numbers mean something else than those of the other items of their measure. */
    private static final Set<String> OWN_SCALE = Set.of("today", "level", "nights");

    public boolean isCorrection() {
        return !corrects.isEmpty();
    }

    /** What the numbers of this item mean. */
    public String scaleOf(Item item) {
        return "measure.scale." + measure + (OWN_SCALE.contains(item.name()) ? "." + item.name() : "");
    }

    public String list() {
        return "/plans/" + plan + "/measures";
    }

    public String action() {
        return isCorrection()
                ? "/plans/%s/measured/%s/correction".formatted(plan, corrects)
                : list() + "/" + measure + (goal.isEmpty() ? "" : "?goal=" + goal);
    }
}
