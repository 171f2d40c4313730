package org.carepurse.ledger;

import java.util.Optional;

/**
 * The life of a hold. It begins open and stays open while something is still set aside; the act that takes the last
 * penny ends it and gives the end its name. Correcting a settlement opens it again.
 */
public enum HoldState {
    OPEN,
    SETTLED,
    RELEASED,
    VOIDED,
    EXPIRED;

    /** What can be done with a hold. */
    public enum Act {
        SETTLE,
        RELEASE,
        VOID,
        EXPIRE,
        REOPEN
    }

    /** The one transition table: where an act that leaves nothing set aside leads, or nowhere when it is not allowed. */
    public Optional<HoldState> after(Act act) {
        return Optional.ofNullable(
                switch (act) {
                    case SETTLE -> this == OPEN ? SETTLED : null;
                    case RELEASE -> this == OPEN ? RELEASED : null;
                    case VOID -> this == OPEN ? VOIDED : null;
                    case EXPIRE -> this == OPEN ? EXPIRED : null;
                    case REOPEN -> this == VOIDED ? null : OPEN;
                });
    }
}
