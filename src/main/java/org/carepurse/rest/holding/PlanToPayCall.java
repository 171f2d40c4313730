package org.carepurse.rest.holding;

import java.time.LocalDate;
import org.carepurse.holding.Frequency;
import org.carepurse.holding.PlansToPay;
import org.carepurse.rest.frame.Answers;

/**
 * How a person is to pay what is missing of their own part.
 *
 * @param every how often an instalment is paid
 * @param firstOn the day of the first one
 */
public record PlanToPayCall(Long instalmentPence, Frequency every, LocalDate firstOn) {

    PlansToPay.Agreed of(String agreement) {
        return new PlansToPay.Agreed(
                agreement,
                Answers.pence("instalmentPence", instalmentPence),
                Answers.field("every", every),
                Answers.field("firstOn", firstOn));
    }
}
