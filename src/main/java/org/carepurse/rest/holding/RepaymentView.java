package org.carepurse.rest.holding;

import java.time.LocalDate;
import org.carepurse.careplan.FundingStream;
import org.carepurse.holding.RepaymentNotice;
import org.carepurse.money.Sterling;

/**
 * A notice that money of a closed year is to be paid back.
 *
 * @param payer whoever keeps the money and pays it back; empty when it lies in an account of the person's own
 * @param reason empty for what came free after the year was closed
 * @param lookAgainBy until when the person can ask that it is looked at again
 * @param cameOn not there while it has not come back
 */
public record RepaymentView(
        String reference,
        String agreement,
        String plan,
        String holder,
        FundingStream stream,
        String payer,
        String account,
        long amountPence,
        String reason,
        LocalDate issuedOn,
        LocalDate payBy,
        LocalDate lookAgainBy,
        LocalDate cameOn) {

    static RepaymentView of(RepaymentNotice notice) {
        return new RepaymentView(
                notice.reference(),
                notice.agreement(),
                notice.plan(),
                notice.holder(),
                notice.stream(),
                notice.payer(),
                notice.account(),
                Sterling.inPence(notice.amount()),
                notice.reason(),
                notice.issuedOn(),
                notice.payBy(),
                notice.lookAgainBy(),
                notice.cameOn());
    }
}
