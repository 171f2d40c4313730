package org.carepurse.careplan;

import static org.carepurse.careplan.PlanAct.AGREE;
import static org.carepurse.careplan.PlanAct.APPROVE;
import static org.carepurse.careplan.PlanAct.DISAGREE;
import static org.carepurse.careplan.PlanAct.END;
import static org.carepurse.careplan.PlanAct.OFFER;
import static org.carepurse.careplan.PlanAct.REOPEN;
import static org.carepurse.careplan.PlanAct.SEND_BACK;
import static org.carepurse.careplan.PlanState.AGREED;
import static org.carepurse.careplan.PlanState.APPROVED;
import static org.carepurse.careplan.PlanState.DRAFT;
import static org.carepurse.careplan.PlanState.ENDED;
import static org.carepurse.careplan.PlanState.OFFERED;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The life of a plan, drawn once: from each state, the acts it knows and where they lead. Any change goes back to
 * {@code DRAFT}, so nothing is ever approved that the person has not agreed to as it stands.
 */
final class PlanLife {

    private static final Map<PlanState, Map<PlanAct, PlanState>> TABLE = new EnumMap<>(Map.of(
            DRAFT, Map.of(OFFER, OFFERED, END, ENDED),
            OFFERED, Map.of(AGREE, AGREED, DISAGREE, DRAFT, REOPEN, DRAFT, END, ENDED),
            AGREED, Map.of(APPROVE, APPROVED, DISAGREE, DRAFT, SEND_BACK, DRAFT, REOPEN, DRAFT, END, ENDED),
            APPROVED, Map.of(REOPEN, DRAFT, END, ENDED),
            ENDED, Map.of()));

    private PlanLife() {}

    /** Where the act leads from there, or nowhere when that state does not know it. */
    static Optional<PlanState> after(PlanState state, PlanAct act) {
        return Optional.ofNullable(TABLE.get(state).get(act));
    }
}
