package org.carepurse.identity;

/** How somebody's account stands. */
public enum AccountState {
    /** They have chosen a password. */
    IN_USE,
    /** They were handed a code that still holds. */
    INVITED,
    /** Their code has run out, and they have no password. */
    CODE_OVER,
    ACCESS_ENDED
}
