package org.carepurse.rest.order;

import java.time.LocalDate;
import org.carepurse.order.Kinship;
import org.carepurse.order.NewFamilyException;
import org.carepurse.rest.frame.Answers;

/**
 * Leave for somebody of the holder's household or family to be paid for helping them.
 *
 * @param provider who would be paid: their reference as a provider
 * @param to the last day
 * @param reason why this person is the right one
 */
public record FamilyExceptionCall(String provider, Kinship kinship, LocalDate from, LocalDate to, String reason) {

    NewFamilyException of(long holderId, long commissionerId, long providerId) {
        return new NewFamilyException(
                holderId,
                commissionerId,
                providerId,
                kinship,
                Answers.field("from", from),
                Answers.field("to", to),
                reason);
    }
}
