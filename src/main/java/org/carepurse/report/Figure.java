package org.carepurse.report;

import org.carepurse.ledger.AccountKind;

/** A figure of the commissioner's page, and the accounts whose moves add up to it. */
public enum Figure {
    /** All that was put into budgets, less what was withdrawn. */
    GRANTED(AccountKind.FUNDING),
    /** What was granted and has still to be paid in. */
    STILL_TO_COME(AccountKind.PROMISED),
    /** What no goal has been given yet. */
    UNSORTED(AccountKind.UNALLOCATED),
    /** What goals can spend. */
    LEFT(AccountKind.AVAILABLE),
    /** What orders hold. */
    SET_ASIDE(AccountKind.HELD),
    /** What providers have earned. */
    OWED(AccountKind.OWED);

    private final AccountKind kind;

    Figure(AccountKind kind) {
        this.kind = kind;
    }

    AccountKind kind() {
        return kind;
    }

    /** Money leaves the commissioner's own account when it is granted, and comes into all others: 1 adds what comes in. */
    int sign() {
        return kind == AccountKind.FUNDING ? -1 : 1;
    }
}
