package org.carepurse.takeup;

import java.time.LocalDate;

/** Adults and children are told of apart. */
public enum AgeGroup {
    ADULT,
    CHILD,
    /** Nobody has noted when they were born. */
    NOT_KNOWN;

    /** An adult from the eighteenth birthday on. */
    static AgeGroup on(LocalDate day, LocalDate bornOn) {
        if (bornOn == null) {
            return NOT_KNOWN;
        }
        int ofAge = 18;
        return bornOn.plusYears(ofAge).isAfter(day) ? CHILD : ADULT;
    }
}
