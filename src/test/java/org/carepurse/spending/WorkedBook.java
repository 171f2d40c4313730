package org.carepurse.spending;

import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.InvoiceHead;
import org.carepurse.invoice.InvoiceNumber;
import org.carepurse.invoice.Invoicing;
import org.carepurse.order.SessionsOrdered;
import org.carepurse.payment.PayDesk;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.time.FinancialYear;

/**
 * The book that docs/spending.md works by hand: ten sessions at £45 are ordered from a budget of £5,200; seven are delivered,
 * invoiced and paid.
 */
final class WorkedBook {

    final SignedIn finance;
    final long commissioner;
    final String provider;
    final FinancialYear year;

    private WorkedBook(SessionsOrdered order) {
        finance = order.plan().finance();
        commissioner = order.plan().people().commissionerId();
        provider = String.valueOf(order.seen().providerId());
        year = FinancialYear.of(order.today());
    }

    static WorkedBook in(CarePurseInstance instance) {
        SessionsOrdered order = SessionsOrdered.tenAt45(instance);
        order.confirmed(7);
        instance.get(Invoicing.class)
                .fromDeliveries(
                        order.provider(),
                        RequestKey.fresh(),
                        new Invoicing.FromDeliveries(
                                order.reference(), new InvoiceHead(new InvoiceNumber("INV-1"), order.today())))
                .value();
        PayDesk desk = PayDesk.of(instance, order.plan());
        desk.isPayable(desk.provider(order.seen().providerId(), order.provider()));
        desk.released();
        desk.goRound();
        instance.get(SpendingRounds.class).goRound();
        return new WorkedBook(order);
    }

    SpendingQuestion by(Grouping by, Months months) {
        return new SpendingQuestion(commissioner, months, by, null, null, null);
    }
}
