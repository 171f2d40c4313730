package org.carepurse.moving;

/** Where a move is in its life; it ends once. */
public enum MoveState {
    /** The person reads what it would do, and agrees with whoever is to keep the money. */
    PROPOSED,
    DONE,
    WITHDRAWN
}
