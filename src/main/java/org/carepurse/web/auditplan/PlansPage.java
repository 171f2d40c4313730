package org.carepurse.web.auditplan;

import java.util.List;
import org.carepurse.auditplan.PlanSight;
import org.carepurse.web.frame.Paging;
import org.carepurse.web.frame.Problems;

/**
 * A page of a commissioner's audit plans.
 *
 * @param found one more than the page shows, when there are more
 */
public record PlansPage(List<PlanSight> found, Paging paging, boolean mayMake, PlanForm form, Problems problems) {

    public List<PlanSight> rows() {
        return paging.cut(found);
    }

    public int last() {
        return paging.last(found);
    }
}
