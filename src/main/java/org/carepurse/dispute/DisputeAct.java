package org.carepurse.dispute;

import org.carepurse.identity.Permission;

/** What can be done in a dispute, and by whom. */
public enum DisputeAct {
    /** The provider says how it sees it. */
    ANSWER(Permission.ANSWER_DISPUTE),
    /** The person, or whoever acts for them, says something to that. */
    REPLY(Permission.RAISE_DISPUTE),
    /** The provider gives in: it takes back all that is disputed. */
    CONCEDE(Permission.ANSWER_DISPUTE),
    /** It is decided that some or all of it is not to be paid. */
    UPHOLD(Permission.DECIDE_DISPUTE),
    /** It is decided that what was charged stands. */
    REJECT(Permission.DECIDE_DISPUTE),
    /** Whoever raised it takes it back. */
    WITHDRAW(Permission.RAISE_DISPUTE);

    private final Permission permission;

    DisputeAct(Permission permission) {
        this.permission = permission;
    }

    public Permission permission() {
        return permission;
    }

    public boolean isDecision() {
        return this == UPHOLD || this == REJECT;
    }
}
