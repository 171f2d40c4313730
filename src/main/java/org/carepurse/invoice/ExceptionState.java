package org.carepurse.invoice;

import java.util.Optional;

/** Where an exception is: it waits for the commissioner or for the provider, and ends in one of four ways. */
public enum ExceptionState {
    /** The commissioner is to decide. */
    OPEN,
    /** The commissioner has asked, and the provider is to answer. */
    ASKED,
    /** One of the commissioner's people proposes to accept it, and another is to decide. */
    PROPOSED,
    /** Over: the commissioner accepted it. */
    ACCEPTED,
    /** Over: the commissioner rejected it, and said why. */
    REJECTED,
    /** Over: the person or the provider cleared it up, and the amount was matched again. */
    MATCHED_AGAIN,
    /** Over: a corrected invoice has taken its place. */
    CORRECTED;

    /** What can be done with an exception. */
    public enum Act {
        PROPOSE,
        ACCEPT,
        REJECT,
        ASK,
        REPLY,
        MATCH_AGAIN,
        CORRECT
    }

    public boolean isWaiting() {
        return this == OPEN || this == ASKED || this == PROPOSED;
    }

    /** The one transition table: where the act leads from here, or nowhere when it is not possible. */
    Optional<ExceptionState> after(Act act) {
        if (!isWaiting()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (act) {
                    case PROPOSE -> this == PROPOSED ? null : PROPOSED;
                    case ACCEPT -> ACCEPTED;
                    case REJECT -> REJECTED;
                    case ASK -> ASKED;
                    case REPLY -> this == ASKED ? OPEN : null;
                    case MATCH_AGAIN -> MATCHED_AGAIN;
                    case CORRECT -> CORRECTED;
                });
    }
}
