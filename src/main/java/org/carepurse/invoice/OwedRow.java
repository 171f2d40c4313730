package org.carepurse.invoice;

import java.time.LocalDate;
import org.carepurse.order.Quantity;
import org.joda.money.Money;

/** An amount owed to a provider, and what makes it so. */
public record OwedRow(
        LocalDate approvedOn,
        String invoice,
        String number,
        String holder,
        String service,
        ServicePeriod period,
        Quantity quantity,
        Money amount) {

    /** The same with what is owed of it. */
    OwedRow of(Money owed) {
        return new OwedRow(approvedOn, invoice, number, holder, service, period, quantity, owed);
    }
}
