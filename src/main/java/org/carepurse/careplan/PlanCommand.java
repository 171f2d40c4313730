package org.carepurse.careplan;

/** Something asked of one plan. */
interface PlanCommand {

    /** The plan's reference. */
    String plan();

    /** Why, in the words of the person who asks; empty when the act needs none. */
    default String reason() {
        return "";
    }
}
