package org.carepurse.takeup;

import java.time.LocalDate;

/** Adults and children are told of apart. */
public enum AgeGroup {
    ADULT,
    CHILD,
    /** Nobody has noted when they were born. */
    NOT_KNOWN;

    private static final int OF_AGE = 18;

    /** An adult from the eighteenth birthday on. */
    static AgeGroup on(LocalDate day, LocalDate bornOn) {
        if (bornOn == null) {
            return NOT_KNOWN;
        }
        return bornOn.plusYears(OF_AGE).isAfter(day) ? CHILD : ADULT;
    }
}
