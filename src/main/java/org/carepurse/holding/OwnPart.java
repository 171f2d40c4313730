package org.carepurse.holding;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/**
 * What a person was to pay towards a line by a day, and has paid. What is missing is arrears, never overspending; what is
 * too much is credit for what comes next.
 *
 * @param due all that fell due up to that day
 * @param paid all that came
 */
public record OwnPart(Money due, Money paid, List<Receipt> receipts) {

    public record Receipt(LocalDate paidOn, Money amount) {}

    public OwnPart {
        receipts = List.copyOf(receipts);
    }

    public Money arrears() {
        return due.isGreaterThan(paid) ? due.minus(paid) : Sterling.NONE;
    }

    public Money credit() {
        return paid.isGreaterThan(due) ? paid.minus(due) : Sterling.NONE;
    }
}
