package org.carepurse.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pounds;

import java.time.Duration;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.directory.MissedTerms;
import org.carepurse.invoice.InvoiceHead;
import org.carepurse.invoice.InvoiceNumber;
import org.carepurse.invoice.InvoiceSight;
import org.carepurse.invoice.InvoiceSights;
import org.carepurse.invoice.Invoicing;
import org.carepurse.invoice.MatchReason;
import org.carepurse.invoice.ServicePeriod;
import org.carepurse.invoice.WriteInvoice;
import org.carepurse.ledger.Balance;
import org.carepurse.ledger.Ledger;
import org.carepurse.money.Sterling;
import org.carepurse.order.DeliveryKind;
import org.carepurse.order.Quantity;
import org.carepurse.order.SessionsOrdered;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

/** Ten sessions at £45 from a pot of £1,000; seven are confirmed, ten are invoiced. */
@OnDatabase
class D2_PartialDeliveryToPaidTest {

    private final CarePurseInstance instance;
    private final SessionsOrdered order;
    private final PayDesk desk;

    D2_PartialDeliveryToPaidTest(CarePurseInstance instance) {
        this.instance = instance;
        order = SessionsOrdered.tenAt45(instance);
        desk = PayDesk.of(instance, order.plan());
    }

    @Test
    void D2_the_seven_sessions_are_paid_and_the_three_are_not() {
        assertThat(order.balance()).isEqualTo(new Balance(pounds("550"), pounds("450"), Sterling.NONE));
        String delivery = order.log(order.today(), "10").value();
        order.answer(order.holder(), delivery, "7", "Three sessions did not happen.")
                .value();
        InvoiceSight.Line line = instance.get(InvoiceSights.class)
                .show(order.provider(), invoiceTen(order))
                .line(1);
        assertThat(line.approved()).isEqualTo(pounds("315"));
        assertThat(line.exceptions()).singleElement().satisfies(exception -> {
            assertThat(exception.row().amount()).isEqualTo(pounds("135"));
            assertThat(exception.row().reason()).isEqualTo(MatchReason.NOT_RECEIVED);
            assertThat(exception.row().line()).isEqualTo(1);
            assertThat(exception.said()).containsExactly("Three sessions did not happen.");
        });
        order.cancelTheRest().value();
        PayDesk.Provider provider = desk.provider(order.seen().providerId(), order.provider());
        desk.isPayable(provider);
        assertThat(provider.owed()).isEqualTo(pounds("315"));

        String run = desk.released();
        desk.goRound();

        assertThat(desk.payment(run).state()).isEqualTo(InstructionState.PAID);
        assertThat(desk.payment(run).amount()).isEqualTo(pounds("315"));
        assertThat(provider.paid()).isEqualTo(pounds("315"));
        assertThat(provider.owed()).isEqualTo(Sterling.NONE);
        assertThat(desk.inBank()).isEqualTo(PayDesk.BALANCE.minus(pounds("315")));
        assertThat(order.balance()).isEqualTo(new Balance(pounds("685"), Sterling.NONE, pounds("315")));
        assertThat(instance.get(Remittances.class).over(provider.staff, provider.id, 0, 10))
                .extracting(Remittance::amount)
                .containsExactly(pounds("315"));
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    @Test
    void D2_a_late_no_show_is_paid_at_the_agreed_half_and_no_more() {
        SessionsOrdered agreed = SessionsOrdered.tenAt45(instance, new MissedTerms(50, 2));
        agreed.confirmed(7);
        String missed = agreed.logMissed(DeliveryKind.NOT_THERE, 0, "1").value();
        agreed.answer(agreed.holder(), missed, "1", "").value();
        invoiceTen(agreed);
        assertThat(agreed.balance()).isEqualTo(new Balance(pounds("572.50"), pounds("90"), pounds("337.50")));

        // Two did not happen; so that they are not too late to be called off, that is done a day later.
        instance.clock().forward(Duration.ofDays(1));
        agreed.cancelTheRest().value();
        instance.clock().reset();

        assertThat(agreed.balance()).isEqualTo(new Balance(pounds("662.50"), Sterling.NONE, pounds("337.50")));
        PayDesk till = PayDesk.of(instance, agreed.plan());
        PayDesk.Provider provider = till.provider(agreed.seen().providerId(), agreed.provider());
        till.isPayable(provider);
        till.released();
        till.goRound();
        assertThat(provider.paid()).isEqualTo(pounds("337.50"));
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    private String invoiceTen(SessionsOrdered order) {
        Invoicing invoicing = instance.get(Invoicing.class);
        WriteInvoice.Line line =
                new WriteInvoice.Line(1, ServicePeriod.on(order.today()), Quantity.of(10), pounds("45"));
        String draft = invoicing
                .write(
                        order.provider(),
                        RequestKey.fresh(),
                        new WriteInvoice(
                                order.reference(),
                                new InvoiceHead(new InvoiceNumber("INV-1042"), order.today()),
                                List.of(line),
                                ""))
                .value();
        return invoicing
                .send(order.provider(), RequestKey.fresh(), new Invoicing.Send(draft))
                .value();
    }
}
