package org.carepurse.order;

import java.time.LocalDate;
import org.carepurse.outcome.WrongInput;

/**
 * Leave about to be recorded for a provider of the holder's household or family.
 *
 * @param kinship one that needs an exception
 * @param from the first day it allows, {@code to} the last
 * @param reason why this person is the right one, 1 to 500 characters
 */
public record NewFamilyException(
        long holderId,
        long commissionerId,
        long providerId,
        Kinship kinship,
        LocalDate from,
        LocalDate to,
        String reason) {

    public NewFamilyException {
        reason = Because.told("reason", reason);
        if (kinship == null || !kinship.needsException()) {
            throw new WrongInput("kinship", "kinship-missing");
        }
        if (to.isBefore(from)) {
            throw new WrongInput("to", "exception-ends-before-it-begins");
        }
    }
}
