package org.carepurse.rest.identity;

import java.time.LocalDate;
import org.carepurse.identity.Capacity;

/**
 * Somebody to be enrolled.
 *
 * @param language {@code en} or {@code cy}
 * @param nhsNumber of a budget holder, and of nobody else
 * @param bornOn of a budget holder, where it is known
 * @param organisation the reference of the organisation where they work; absent when it is the caller's own
 */
public record EnrolCall(
        Capacity as,
        String name,
        String email,
        String language,
        String nhsNumber,
        LocalDate bornOn,
        String organisation) {

    /** Without anything personal, as this may end in a log. */
    @Override
    public String toString() {
        return "EnrolCall[" + as + "]";
    }
}
