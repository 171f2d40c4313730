package org.carepurse.web.payment;

import java.util.List;
import org.carepurse.payment.Payables;
import org.carepurse.payment.RunRow;

/**
 * The pay desk: what there is to pay, and the runs so far.
 *
 * @param isKeepers whether it is that of a bureau or a fund holder
 * @param hasStripe whether payments can go by Stripe
 */
public record RunsPage(
        Payables.Total toPay,
        List<RunRow> runs,
        boolean mayPrepare,
        boolean isKeepers,
        boolean hasStripe,
        int current,
        int last) {}
