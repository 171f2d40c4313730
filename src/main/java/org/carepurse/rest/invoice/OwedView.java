package org.carepurse.rest.invoice;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.invoice.Owed;
import org.carepurse.invoice.OwedRow;
import org.carepurse.money.Sterling;

/**
 * What a provider is owed.
 *
 * @param totalPence as the ledger has it
 * @param byPeoplePence what of that people pay from accounts of their own, and no run does
 * @param waitingPence what still waits on invoices to be cleared up
 * @param latest what became owed last
 */
public record OwedView(long totalPence, long byPeoplePence, long waitingPence, List<OwedPartView> latest) {

    public record OwedPartView(
            String invoice,
            String service,
            String holder,
            LocalDate from,
            LocalDate to,
            String quantity,
            long amountPence,
            LocalDate approvedOn) {

        static OwedPartView of(OwedRow row) {
            return new OwedPartView(
                    row.invoice(),
                    row.service(),
                    row.holder(),
                    row.period().from(),
                    row.period().to(),
                    row.quantity().toString(),
                    Sterling.inPence(row.amount()),
                    row.approvedOn());
        }
    }

    static OwedView of(Owed owed) {
        return new OwedView(
                Sterling.inPence(owed.total()),
                Sterling.inPence(owed.byPeople()),
                Sterling.inPence(owed.waiting()),
                owed.rows().stream().map(OwedPartView::of).toList());
    }
}
