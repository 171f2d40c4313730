package org.carepurse.rest.holding;

import org.carepurse.careplan.FundingStream;
import org.carepurse.holding.OwnPartList;
import org.carepurse.money.Sterling;

/**
 * What one person pays themselves of a stream, as it stands today.
 *
 * @param arrearsPence what is missing of it; never an overspend
 * @param hasPlanToPay whether it was agreed how they pay what is missing
 */
public record OwnPartLineView(
        String agreement,
        String holder,
        String plan,
        FundingStream stream,
        long duePence,
        long paidPence,
        long arrearsPence,
        long creditPence,
        long paidAheadPence,
        boolean hasPlanToPay) {

    static OwnPartLineView of(OwnPartList.Line line) {
        return new OwnPartLineView(
                line.agreement(),
                line.holder(),
                line.plan(),
                line.stream(),
                Sterling.inPence(line.standing().due()),
                Sterling.inPence(line.standing().paid()),
                Sterling.inPence(line.standing().arrears()),
                Sterling.inPence(line.standing().credit()),
                Sterling.inPence(line.standing().paidAhead()),
                line.isPlanned());
    }
}
