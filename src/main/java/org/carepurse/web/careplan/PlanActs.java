package org.carepurse.web.careplan;

import org.carepurse.careplan.Plan;
import org.carepurse.careplan.PlanState;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;

/**
 * What the one who reads a plan can do with it now: what they may, as far as the plan's state knows it.
 *
 * @param write its co-ordinator, while it is a draft
 * @param review its co-ordinator, once it is approved
 * @param reopen its co-ordinator, while it is on its way or in use
 * @param answer the holder, or somebody who acts for them, when asked to agree
 * @param approve the commissioner's finance, once it is agreed
 * @param allowFamily the co-ordinators and finance of its commissioner, while it lives
 * @param seeMeasures those who may know how the person is doing
 */
public record PlanActs(
        boolean write,
        boolean review,
        boolean reopen,
        boolean answer,
        boolean approve,
        boolean nameCoordinator,
        boolean allowFamily,
        boolean seeMeasures,
        boolean end) {

    static PlanActs of(Plan plan, SignedIn who, Access access) {
        PlanState state = plan.state();
        boolean lives = state != PlanState.ENDED;
        boolean writes = access.may(who, Permission.WRITE_PLAN, plan.whose());
        return new PlanActs(
                writes && state == PlanState.DRAFT,
                writes && state == PlanState.APPROVED,
                writes && lives && state != PlanState.DRAFT,
                state == PlanState.OFFERED && access.may(who, Permission.AGREE_PLAN, plan.whose()),
                state == PlanState.AGREED && access.may(who, Permission.APPROVE_PLAN, plan.whose()),
                lives && access.may(who, Permission.NAME_COORDINATOR, plan.whose()),
                lives && access.may(who, Permission.ALLOW_FAMILY, plan.whose()),
                access.may(who, Permission.SEE_MEASURES, plan.whose()),
                lives && access.may(who, Permission.END_PLAN, plan.whose()));
    }
}
