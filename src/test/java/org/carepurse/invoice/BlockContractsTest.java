package org.carepurse.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pounds;

import org.carepurse.audit.RequestKey;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.directory.Unit;
import org.carepurse.ledger.Balance;
import org.carepurse.ledger.Ledger;
import org.carepurse.money.Sterling;
import org.carepurse.order.AnOrder;
import org.carepurse.order.Delivering;
import org.carepurse.order.DeliveryReceipt;
import org.carepurse.order.DeliveryReport;
import org.carepurse.order.InventedServices;
import org.carepurse.order.OrderAtWork;
import org.carepurse.order.Quantity;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Four sessions at £45, which is a share of a block contract, from a notional budget of £1,000. */
@OnDatabase
class BlockContractsTest {

    private final CarePurseInstance instance;
    private final OrderAtWork order;

    BlockContractsTest(CarePurseInstance instance) {
        this.instance = instance;
        PlanAtWork plan = AnOrder.aPlan(instance, pounds("1000"));
        order = AnOrder.in(instance)
                .from(plan)
                .of(4, Unit.SESSION)
                .with(InventedServices.among(instance, plan.people())
                        .inABlock(AnOrder.CATEGORY, "Pulmonary rehabilitation", Unit.SESSION, pounds("45")))
                .accepted();
    }

    @Test
    void the_budget_is_charged_its_share_and_the_provider_is_not_owed_it_again() {
        invoiced("B-1");
        assertThat(order.balance()).isEqualTo(new Balance(pounds("820"), Sterling.NONE, pounds("180")));
        assertThat(owed()).isEqualTo(Sterling.NONE);
        assertThat(covered()).isEqualTo(pounds("180"));
        Owed seen = instance.get(OwedBook.class).to(order.staff(), order.order().providerId(), 0, 10);
        assertThat(seen.rows()).isEmpty();
        assertThat(seen.total()).isEqualTo(Sterling.NONE);
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    @Test
    void what_the_provider_takes_back_of_it_comes_back_to_the_budget() {
        String invoice = invoiced("B-2");
        instance.get(CreditNotes.class)
                .give(order.staff(), RequestKey.fresh(), new GiveCredit(invoice, 1, pounds("45"), "One was cut short"))
                .value();
        assertThat(order.balance()).isEqualTo(new Balance(pounds("865"), Sterling.NONE, pounds("135")));
        assertThat(covered()).isEqualTo(pounds("135"));
        assertThat(owed()).isEqualTo(Sterling.NONE);
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    private String invoiced(String number) {
        Delivering delivering = instance.get(Delivering.class);
        String delivery = delivering
                .log(
                        order.staff(),
                        RequestKey.fresh(),
                        new Delivering.Log(
                                order.reference(),
                                1,
                                new DeliveryReport(London.today(instance.clock()), Quantity.of(4), "")))
                .value();
        delivering
                .answer(
                        order.holder(),
                        RequestKey.fresh(),
                        new Delivering.Answer(order.reference(), delivery, new DeliveryReceipt(Quantity.of(4), "")))
                .value();
        InvoiceHead head = new InvoiceHead(new InvoiceNumber(number), London.today(instance.clock()));
        return instance.get(Invoicing.class)
                .fromDeliveries(
                        order.staff(), RequestKey.fresh(), new Invoicing.FromDeliveries(order.reference(), head))
                .value();
    }

    private Money owed() {
        return instance.get(Ledger.class)
                .owedTo(order.order().providerId(), order.order().commissionerId());
    }

    private Money covered() {
        return instance.get(Ledger.class)
                .coveredFor(order.order().providerId(), order.order().commissionerId());
    }
}
