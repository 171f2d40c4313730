package org.carepurse.web.auditplan;

import java.util.List;
import java.util.Set;
import org.carepurse.auditplan.DrawnAgain;

/**
 * What came of drawing a plan's sample again.
 *
 * @param typed the seed as it was typed; empty for the plan's own
 * @param canBeOne whether what was typed can be a seed at all
 */
public record AgainPage(String plan, String typed, boolean canBeOne, DrawnAgain drawn) {

    public static List<String> sorted(Set<String> budgets) {
        return budgets.stream().sorted().toList();
    }
}
