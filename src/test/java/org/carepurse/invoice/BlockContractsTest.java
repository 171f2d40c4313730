package org.carepurse.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.Holding;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.budget.Sorting;
import org.carepurse.directory.Unit;
import org.carepurse.holding.AnAgreement;
import org.carepurse.ledger.Balance;
import org.carepurse.ledger.Ledger;
import org.carepurse.money.Sterling;
import org.carepurse.order.AnOrder;
import org.carepurse.order.CheckedLine;
import org.carepurse.order.Delivering;
import org.carepurse.order.DeliveryReceipt;
import org.carepurse.order.DeliveryReport;
import org.carepurse.order.InventedServices;
import org.carepurse.order.Kinship;
import org.carepurse.order.OrderAtWork;
import org.carepurse.order.OrderCheck;
import org.carepurse.order.PlaceOrder;
import org.carepurse.order.Purchase;
import org.carepurse.order.Quantity;
import org.carepurse.order.Schedule;
import org.carepurse.order.Want;
import org.carepurse.order.Wanted;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource(names = {"MANAGED_ACCOUNT", "THIRD_PARTY"})
    void money_that_was_paid_to_a_bureau_or_into_a_fund_never_buys_it(Holding holding) {
        AnAgreement agreement = AnAgreement.in(instance).heldAs(holding).accepted();
        PlanAtWork plan = agreement.plan();
        agreement.payInUpTo(plan.plan().startsOn());
        sortAllIntoOneGoal(plan, agreement.line());
        Balance before = instance.get(Ledger.class).balanceOf(plan.pot().potId());
        InventedServices services = InventedServices.among(instance, plan.people());
        InventedServices.Offered inABlock =
                services.inABlock(AnOrder.CATEGORY, "Pulmonary rehabilitation", Unit.SESSION, pounds("45"));
        InventedServices.Offered paidForEach =
                services.offering(AnOrder.CATEGORY, "Physiotherapy", Unit.SESSION, pounds("45"));

        assertThat(checked(plan, inABlock).refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("block-needs-notional");
            assertThat(refusal.facts()).containsEntry("goal", APlan.A_GOAL);
        });
        assertThat(instance.get(PlaceOrder.class)
                        .place(plan.holder(), RequestKey.fresh(), of(plan, inABlock))
                        .isDone())
                .isFalse();
        assertThat(instance.get(Ledger.class).balanceOf(plan.pot().potId()))
                .as("nothing is set aside")
                .isEqualTo(before);
        assertThat(checked(plan, paidForEach).refusals())
                .as("what is paid for each can be bought")
                .isEmpty();
    }

    private void sortAllIntoOneGoal(PlanAtWork plan, String line) {
        instance.get(Sorting.class)
                .sort(
                        plan.holder(),
                        RequestKey.fresh(),
                        new Sorting.SortMoney(
                                plan.reference(),
                                List.of(new Sorting.Share(plan.goal(APlan.A_GOAL), line, pounds("99.46")))))
                .value();
    }

    private CheckedLine checked(PlanAtWork plan, InventedServices.Offered offered) {
        return instance.get(OrderCheck.class)
                .check(plan.holder(), of(plan, offered))
                .get(0);
    }

    private Purchase of(PlanAtWork plan, InventedServices.Offered offered) {
        Want want = new Want(
                offered.serviceId(),
                plan.goalId(APlan.A_GOAL),
                Quantity.of(1),
                Schedule.once(plan.plan().startsOn()),
                Kinship.NOT_RELATED,
                "");
        return new Purchase(plan.holder().personId(), List.of(Wanted.of(want)));
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
