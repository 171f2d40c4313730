package org.carepurse.rest.holding;

import java.time.YearMonth;
import org.carepurse.outcome.WrongInput;
import org.carepurse.rest.frame.Answers;

/** @param month as 2027-03 */
public record FeeTakingCall(String month) {

    YearMonth asked() {
        if (!Answers.text(month).matches("20[0-9]{2}-(0[1-9]|1[0-2])")) {
            throw new WrongInput("month", "fee-month-missing");
        }
        return YearMonth.parse(month.strip());
    }
}
