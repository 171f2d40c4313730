package org.carepurse.web.careplan;

import java.time.LocalDate;
import java.util.Map;
import org.carepurse.careplan.Missing;
import org.carepurse.careplan.Plan;
import org.carepurse.web.frame.Problems;

/**
 * A plan to read, and what the one who reads it can do with it now.
 *
 * @param coordinator the co-ordinator's name; empty when nobody is named
 * @param categories what each kind of support is called, by its code, in the reader's language
 * @param list the path of the list the reader comes from
 * @param done the key of what was just done; empty for nothing
 * @param reason what was typed as what is wrong, or as why it is changed
 */
public record PlanPage(
        Plan plan,
        String holder,
        String holderReference,
        String coordinator,
        Map<String, String> categories,
        PlanActs can,
        String list,
        LocalDate today,
        String done,
        String answer,
        String reason,
        Problems problems) {

    public String path() {
        return "/plans/" + plan.reference();
    }

    public boolean lacks(Missing what) {
        return plan.missing().contains(what);
    }

    public String category(String code) {
        return categories.getOrDefault(code, code);
    }
}
