package org.carepurse.web.payment;

import java.util.List;
import org.carepurse.invoice.Owed;
import org.carepurse.money.Sterling;
import org.carepurse.payment.DetailsSight;
import org.carepurse.payment.InstructionState;
import org.carepurse.payment.PaidFor;
import org.carepurse.payment.Remittance;
import org.joda.money.Money;

/**
 * A provider's payments: what comes next and what makes it up, what is owed and in no payment yet, and what came.
 *
 * @param next the first parts of the next payment
 * @param disputed what of what is owed waits because somebody disputes it
 * @param details where the provider is paid; null while it has not said
 * @param hasStripe whether anybody who pays it can do so by Stripe
 */
public record MyPaymentsPage(
        List<Remittance> coming,
        List<PaidFor> next,
        Owed owed,
        Money disputed,
        DetailsSight details,
        List<Remittance> over,
        boolean hasStripe,
        int current,
        int last) {

    /** How many parts of the next payment are shown here; its remittance advice has them all. */
    static final int PARTS = 5;

    /** What of what is owed is in a payment that was let go and has not left yet. */
    public Money letGo() {
        return coming.stream()
                .filter(payment -> payment.state() == InstructionState.WAITING)
                .map(Remittance::amount)
                .reduce(Sterling.NONE, Money::plus);
    }

    public boolean hasMoreParts() {
        return next.size() > PARTS;
    }

    public List<PaidFor> parts() {
        return next.subList(0, Math.min(PARTS, next.size()));
    }

    /** Who does not pay the provider now, though the bank details are there. */
    public List<DetailsSight.Check> unpaid() {
        return details.checks().stream()
                .filter(check -> check.heldBack() != null)
                .toList();
    }
}
