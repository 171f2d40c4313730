package org.carepurse.rest.budget;

import org.carepurse.budget.YearEnds;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.carepurse.rest.frame.Answers;
import org.joda.money.Money;

/**
 * A year that is closed on the figures that were read before: when they have changed since, it stays open.
 *
 * @param neverPaidPence what was granted and never paid in; nothing while it is still to be
 */
public record CloseYearCall(Long carriedOverPence, Long recoveredPence, Long neverPaidPence, String reason) {

    YearEnds.Close of(String plan, String line) {
        return new YearEnds.Close(
                plan,
                line,
                pence("carriedOverPence", Answers.field("carriedOverPence", carriedOverPence)),
                pence("recoveredPence", Answers.field("recoveredPence", recoveredPence)),
                pence("neverPaidPence", neverPaidPence == null ? 0 : neverPaidPence),
                reason);
    }

    /** Unlike other sums it may be nothing. */
    private static Money pence(String name, long pence) {
        if (pence < 0) {
            throw new WrongInput(name, "pence-out-of-range");
        }
        return Sterling.pence(pence);
    }
}
