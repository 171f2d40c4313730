package org.carepurse.web.payment;

import java.util.List;
import org.carepurse.payment.Remittance;
import org.joda.money.Money;

/**
 * A provider's payments: what comes, what is owed and in no payment yet, and what came.
 *
 * @param hasStripe whether anybody who pays it can do so by Stripe
 */
public record MyPaymentsPage(
        List<Remittance> coming,
        Money owed,
        List<Remittance> over,
        boolean hasDetails,
        boolean hasStripe,
        int current,
        int last) {}
