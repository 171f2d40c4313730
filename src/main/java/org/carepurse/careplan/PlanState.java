package org.carepurse.careplan;

/** Where a plan is in its life; how it moves is drawn in {@link PlanLife}. */
public enum PlanState {
    /** Being written; only now can its content change. */
    DRAFT,
    /** With the person, to agree or to say what is wrong. */
    OFFERED,
    /** Agreed by the person or someone who acts for them; with the commissioner. */
    AGREED,
    /** Approved: it may be funded and bought from. */
    APPROVED,
    /** Over. */
    ENDED
}
