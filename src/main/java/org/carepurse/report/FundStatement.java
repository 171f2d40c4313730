package org.carepurse.report;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.careplan.FundingStream;
import org.carepurse.fund.GivenBy;
import org.carepurse.fund.WeeksMoney;
import org.joda.money.Money;

/**
 * What a person is told of their individual service fund for a period: what came, what it was used for and by whom, what is
 * carried on, and how much of that is more than their agreement allows.
 *
 * @param agreement the reference of the agreement under which it is held
 * @param fundHolder by name
 * @param unused what has lain in the fund longer than the agreement allows for a surplus
 */
public record FundStatement(
        String agreement,
        String holder,
        String fundHolder,
        FundingStream stream,
        Period period,
        FundLine total,
        FundLine unsorted,
        List<FundLine> goals,
        List<Given> given,
        WeeksMoney week,
        Money unused) {

    /**
     * Support that the fund paid for, or money put back for it.
     *
     * @param day on which the money went, or came back
     * @param amount below zero when it was put back
     */
    public record Given(
            LocalDate day,
            LocalDate givenOn,
            GivenBy by,
            String supplier,
            String support,
            String delivery,
            String goal,
            Money amount) {}

    public FundStatement {
        goals = List.copyOf(goals);
        given = List.copyOf(given);
    }

    /** How much more is over than the agreement allows. */
    public Money above() {
        return week.above(total.money().left());
    }
}
