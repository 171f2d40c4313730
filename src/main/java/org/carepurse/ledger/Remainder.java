package org.carepurse.ledger;

/** What happens to the rest of a hold when less than all of it is settled. */
public enum Remainder {

    /** It stays set aside: more is still to come. */
    KEPT,
    /** It can be spent again: nothing more is to come. */
    RELEASED
}
