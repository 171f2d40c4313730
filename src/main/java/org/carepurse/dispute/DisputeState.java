package org.carepurse.dispute;

/** Where a dispute stands; how it moves is drawn in {@link DisputeLife}. */
public enum DisputeState {
    /** The provider's turn: it answers, or gives in. */
    RAISED,
    /** The provider has answered: whoever decides does so, or the person replies. */
    ANSWERED,
    /** Over: some or all of it is not to be paid. */
    UPHELD,
    /** Over: what was charged stands. */
    REJECTED,
    /** Over: whoever raised it has taken it back. */
    WITHDRAWN;

    public boolean isOpen() {
        return this == RAISED || this == ANSWERED;
    }
}
