package org.carepurse.order;

/** What became of a visit that its provider logs. */
public enum DeliveryKind {
    /** It was given. */
    GIVEN,
    /** The provider came, or waited, and the person was not there. */
    NOT_THERE,
    /** The person called it off too late. */
    CALLED_OFF;

    /** Whether nothing was given, and only what was agreed for that may be charged. */
    public boolean isMissed() {
        return this != GIVEN;
    }
}
