package org.carepurse.rest.directpayment;

import org.carepurse.directpayment.Payroll;
import org.carepurse.money.Sterling;

/**
 * What became of one row of a payroll bureau's table.
 *
 * @param putByPence all that is put by for it; 0 when nothing was
 * @param code which rule refused it, or what could not be understood, for programs; absent when it was put by
 * @param field the column at fault; absent when none is
 */
public record WageRowView(long line, String assistant, long putByPence, String code, String field) {

    static WageRowView of(Payroll.RowTold told) {
        return new WageRowView(
                told.line(),
                told.assistant().isEmpty() ? null : told.assistant(),
                Sterling.inPence(told.putBy()),
                code(told),
                told.wrong() == null ? null : told.wrong().field());
    }

    private static String code(Payroll.RowTold told) {
        if (told.wrong() != null) {
            return told.wrong().code();
        }
        return told.refused() == null ? null : told.refused().code();
    }
}
