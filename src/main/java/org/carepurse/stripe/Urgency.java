package org.carepurse.stripe;

/** How soon something that Stripe asks for is needed, the most pressing first. */
public enum Urgency {
    /** It should be there already; nothing can be paid without it. */
    OVERDUE,
    NOW,
    /** Once more has been paid, or some time has gone by. */
    LATER,
    /** The provider has done it, and Stripe is looking at it. */
    CHECKED;

    static Urgency of(String deadline, boolean isChecked) {
        if (isChecked) {
            return CHECKED;
        }
        return switch (deadline) {
            case "past_due" -> OVERDUE;
            case "eventually_due" -> LATER;
            default -> NOW;
        };
    }
}
