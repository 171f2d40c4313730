package org.carepurse.fund;

import java.time.LocalDate;
import java.util.Optional;
import org.carepurse.careplan.FundingStream;
import org.carepurse.ledger.Balance;
import org.joda.money.Money;

/**
 * One person's individual service fund as it stands now.
 *
 * @param agreement the reference of the agreement under which it is held
 * @param unsorted what no goal has been given yet
 * @param balance what its goals have left, set aside, and spent
 * @param lastGiven the day of the last support that was drawn down; null when none was
 * @param asked how many of its draw-downs the person has asked about
 */
public record Fund(
        String agreement,
        String holder,
        String plan,
        FundingStream stream,
        Money unsorted,
        Balance balance,
        WeeksMoney week,
        LocalDate lastGiven,
        long asked) {

    /** What nobody has set aside. */
    public Money left() {
        return unsorted.plus(balance.available());
    }

    public Money above() {
        return week.above(left());
    }

    public Optional<LocalDate> lastGivenOn() {
        return Optional.ofNullable(lastGiven);
    }
}
