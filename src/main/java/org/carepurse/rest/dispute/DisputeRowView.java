package org.carepurse.rest.dispute;

import java.time.LocalDate;
import org.carepurse.dispute.DisputeRow;
import org.carepurse.dispute.DisputeState;
import org.carepurse.money.Sterling;

/**
 * A dispute as one line of a list.
 *
 * @param dueOn by when whoever's turn it is should have acted; of one that is over, when it should have
 * @param overdue whether that day has passed and it is still their turn
 */
public record DisputeRowView(
        String dispute,
        String provider,
        String holder,
        String service,
        long amountPence,
        DisputeState state,
        LocalDate dueOn,
        boolean overdue) {

    static DisputeRowView of(DisputeRow row, LocalDate today) {
        return new DisputeRowView(
                row.reference(),
                row.provider(),
                row.holder(),
                row.service(),
                Sterling.inPence(row.amount()),
                row.state(),
                row.dueOn(),
                row.isOverdue(today));
    }
}
