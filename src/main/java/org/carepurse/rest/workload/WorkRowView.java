package org.carepurse.rest.workload;

import java.time.LocalDate;
import org.carepurse.money.Sterling;
import org.carepurse.workload.WorkRow;

/**
 * One piece of work.
 *
 * @param leadsTo the reference of the plan or invoice, or the account and line of the bank, that it is about
 * @param pence absent where the work is not about money
 */
public record WorkRowView(String leadsTo, String called, String person, String provider, LocalDate since, Long pence) {

    static WorkRowView of(WorkRow row) {
        return new WorkRowView(
                row.leadsTo(),
                row.called(),
                row.person(),
                row.provider(),
                row.since(),
                row.amount().map(Sterling::inPence).orElse(null));
    }
}
