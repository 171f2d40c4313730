package org.carepurse.rest.directpayment;

import java.time.LocalDate;
import org.carepurse.directpayment.EvidenceWaiting;
import org.carepurse.money.Sterling;

/**
 * One person's account of which something is still to be shown.
 *
 * @param unexplained how many lines nobody has said anything of
 * @param withoutReceipt how many payments nothing shows yet
 * @param oldest the day of the oldest of these
 */
public record EvidenceWaitingView(
        String account,
        String holder,
        long unexplained,
        long withoutReceipt,
        long amountPence,
        LocalDate oldest,
        long daysOld) {

    static EvidenceWaitingView of(EvidenceWaiting.Waiting row) {
        return new EvidenceWaitingView(
                row.account(),
                row.holder(),
                row.unexplained(),
                row.withoutReceipt(),
                Sterling.inPence(row.amount()),
                row.oldest(),
                row.daysOld());
    }
}
