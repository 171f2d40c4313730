package org.carepurse.rest.directpayment;

import java.time.LocalDate;
import org.carepurse.directpayment.Payroll;
import org.carepurse.directpayment.WagePartKind;
import org.carepurse.money.Sterling;

/**
 * Something that is put by for a personal assistant, or was.
 *
 * @param openPence what is still put by of it
 * @param dueOn absent for holiday money, which is due when the holiday is taken
 */
public record WagePartView(
        String part,
        WagePartKind kind,
        String assistant,
        LocalDate workedTo,
        long amountPence,
        long openPence,
        LocalDate dueOn) {

    static WagePartView of(Payroll.PartSight sight) {
        return new WagePartView(
                sight.part(),
                sight.kind(),
                sight.assistant(),
                sight.workedTo(),
                Sterling.inPence(sight.amount()),
                Sterling.inPence(sight.open()),
                sight.dueOn().orElse(null));
    }
}
