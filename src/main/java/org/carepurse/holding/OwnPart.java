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
 * @param paidAhead what the commissioner has paid in for the person in the meantime, and has not been paid back
 */
public record OwnPart(Money due, Money paid, Money paidAhead, List<Receipt> receipts) {

    /** @param paidBack how much of it paid back what the commissioner had paid ahead */
    public record Receipt(LocalDate paidOn, Money amount, Money paidBack) {

        /** What goes where the own part goes. */
        Money rest() {
            return amount.minus(paidBack);
        }
    }

    public OwnPart {
        receipts = List.copyOf(receipts);
    }

    public Money arrears() {
        return due.isGreaterThan(paid) ? due.minus(paid) : Sterling.NONE;
    }

    /** What is missing in the account that the money is kept in. */
    Money notPaidAhead() {
        return arrears().isGreaterThan(paidAhead) ? arrears().minus(paidAhead) : Sterling.NONE;
    }

    /** How much of a payment goes to the commissioner first. */
    Money paysBack(Money amount) {
        return amount.isGreaterThan(paidAhead) ? paidAhead : amount;
    }

    public Money credit() {
        return paid.isGreaterThan(due) ? paid.minus(due) : Sterling.NONE;
    }
}
