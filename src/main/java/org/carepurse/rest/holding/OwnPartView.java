package org.carepurse.rest.holding;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.holding.OwnPart;
import org.carepurse.money.Sterling;

/**
 * What a person was to pay towards a line up to today, and has paid.
 *
 * @param arrearsPence what is missing of it; never an overspend
 * @param creditPence what is paid above it, for the time to come
 * @param paidAheadPence what the commissioner has paid in their place meanwhile, and has not been paid back
 */
public record OwnPartView(
        long duePence,
        long paidPence,
        long arrearsPence,
        long creditPence,
        long paidAheadPence,
        List<OwnPartReceiptView> receipts) {

    /** @param amountPence below nothing where something was taken back that had been written down by mistake */
    public record OwnPartReceiptView(LocalDate paidOn, long amountPence) {

        static OwnPartReceiptView of(OwnPart.Receipt receipt) {
            return new OwnPartReceiptView(receipt.paidOn(), Sterling.inPence(receipt.amount()));
        }
    }

    static OwnPartView of(OwnPart part) {
        return new OwnPartView(
                Sterling.inPence(part.due()),
                Sterling.inPence(part.paid()),
                Sterling.inPence(part.arrears()),
                Sterling.inPence(part.credit()),
                Sterling.inPence(part.paidAhead()),
                part.receipts().stream().map(OwnPartReceiptView::of).toList());
    }
}
