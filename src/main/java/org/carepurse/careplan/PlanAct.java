package org.carepurse.careplan;

/** What can happen to a plan as a whole. */
public enum PlanAct {
    /** The co-ordinator asks the person to agree. */
    OFFER,
    /** The person, or someone who acts for them, agrees. */
    AGREE,
    /** The person, or someone who acts for them, says what is wrong. */
    DISAGREE,
    /** The commissioner sends it back to the co-ordinator, saying why. */
    SEND_BACK,
    /** The commissioner approves. */
    APPROVE,
    /** The co-ordinator takes it back to change it. */
    REOPEN,
    /** It ends, with a reason. */
    END
}
