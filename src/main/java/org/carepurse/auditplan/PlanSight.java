package org.carepurse.auditplan;

import java.util.List;
import java.util.Map;

/**
 * A plan as whoever may look at it sees it.
 *
 * @param progress how many cases of each band are in each state
 */
public record PlanSight(AuditPlan plan, String maker, List<Stratum> strata, Map<Band, Map<CaseState, Long>> progress) {

    public long cases(Band band, CaseState state) {
        return progress.getOrDefault(band, Map.of()).getOrDefault(state, 0L);
    }

    public long all(CaseState state) {
        return strata.stream().mapToLong(one -> cases(one.band(), state)).sum();
    }

    public int budgets() {
        return strata.stream().mapToInt(Stratum::budgets).sum();
    }

    public int drawn() {
        return strata.stream().mapToInt(Stratum::drawn).sum();
    }
}
