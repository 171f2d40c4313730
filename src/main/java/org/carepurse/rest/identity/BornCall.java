package org.carepurse.rest.identity;

import java.time.LocalDate;

/** When somebody was born. */
public record BornCall(LocalDate bornOn) {

    /** Without anything personal, as this may end in a log. */
    @Override
    public String toString() {
        return "BornCall";
    }
}
