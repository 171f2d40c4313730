package org.carepurse.web.careplan;

import java.util.List;
import java.util.Map;
import org.carepurse.careplan.Goal;
import org.carepurse.web.frame.Problems;

/**
 * Writing a planned cost.
 *
 * @param cost the planned cost's reference; empty for a new one
 * @param typed what was typed, by the name of its field
 */
public record CostPage(
        String plan,
        String cost,
        List<Goal> goals,
        Map<String, String> categories,
        Map<String, String> typed,
        Problems problems) {

    public boolean isNew() {
        return cost.isEmpty();
    }

    public String action() {
        return "/plans/" + plan + "/costs" + (isNew() ? "" : "/" + cost);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
