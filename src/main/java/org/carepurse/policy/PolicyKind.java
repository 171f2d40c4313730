package org.carepurse.policy;

import java.util.Arrays;
import java.util.Optional;

/** What a rule is about. */
public enum PolicyKind {
    /** A category that no budget may pay for. */
    PROHIBITED_CATEGORY,
    /** A category that one commissioner restricts, for everyone to see. */
    LOCAL_RESTRICTION,
    /** The amount above which an act needs someone's approval. */
    APPROVAL_LIMIT,
    /** How much of a stream's money goes on to the next year at most when its year is closed. */
    CARRY_OVER_LIMIT,
    /** For how many days something waits before it counts. */
    WAITING_DAYS,
    /** A whole number that the commissioner knows or sets: how many people it looks after, or wants to reach. */
    NUMBER;

    /** The kind of that name, if there is one. */
    public static Optional<PolicyKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    public boolean hasLimit() {
        return this == APPROVAL_LIMIT || this == CARRY_OVER_LIMIT;
    }
}
