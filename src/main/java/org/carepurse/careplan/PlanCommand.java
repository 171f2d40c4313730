package org.carepurse.careplan;

/** Something asked of one plan; its text is what the request's digest is taken over, so it holds values only. */
public interface PlanCommand {

    /** The plan's reference. */
    String plan();

    /** Why, in the words of the person who asks; empty when the act needs none. */
    default String reason() {
        return "";
    }

    /** What the trail keeps of it beside the act's name: amounts, days, references; never a name. */
    default String facts() {
        return "";
    }
}
