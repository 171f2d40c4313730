package org.carepurse.invoice;

import org.joda.money.Money;

/**
 * Who pays a part of an invoice.
 *
 * @param name of the organisation or the person
 * @param amount what was approved of it, less what was credited before it was paid
 * @param paid what of that the provider has
 */
public record Payer(PaidBy by, String name, Money amount, Money paid) {

    public Money stillToPay() {
        return amount.minus(paid);
    }

    Payer and(Payer more) {
        return new Payer(by, name, amount.plus(more.amount), paid.plus(more.paid));
    }
}
