package org.carepurse.rest.order;

import java.time.LocalDate;
import org.carepurse.order.FamilyException;
import org.carepurse.order.Kinship;

/**
 * By whose leave family may be paid to help.
 *
 * @param provider the name of whoever may be paid
 */
public record FamilyExceptionView(
        String reference, String provider, Kinship kinship, LocalDate from, LocalDate to, String reason) {

    static FamilyExceptionView of(FamilyException exception, String provider) {
        return new FamilyExceptionView(
                exception.reference(),
                provider,
                exception.kinship(),
                exception.from(),
                exception.to(),
                exception.reason());
    }
}
