package org.carepurse.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.budget.Holding.MANAGED_ACCOUNT;
import static org.carepurse.budget.Holding.NOTIONAL;
import static org.carepurse.budget.Holding.THIRD_PARTY;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;
import static org.carepurse.moving.Pace.AT_ONCE;

import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.budget.Purse;
import org.carepurse.budget.YearEndLists;
import org.carepurse.budget.YearEnds;
import org.carepurse.directory.MissedTerms;
import org.carepurse.fund.AFund;
import org.carepurse.holding.HandoverLists;
import org.carepurse.invoice.CreditNotes;
import org.carepurse.invoice.GiveCredit;
import org.carepurse.invoice.InvoiceHead;
import org.carepurse.invoice.InvoiceNumber;
import org.carepurse.invoice.Invoicing;
import org.carepurse.ledger.Ledger;
import org.carepurse.order.DeliveryKind;
import org.carepurse.order.SessionsOrdered;
import org.carepurse.outcome.Outcome;
import org.carepurse.table.Tables;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money was held otherwise; afterwards some more of it comes free where it was held before. */
@OnDatabase
class FollowingTest {

    private static final String STRANDED =
            """
            SELECT COUNT(*) FROM funding_line line LEFT JOIN line_balance lb ON lb.line_id = line.id
             WHERE line.goes_on_id IS NOT NULL AND (lb.unallocated_pence + lb.promised_pence > 0
                   OR EXISTS (SELECT 1 FROM pot_balance pb WHERE pb.line_id = line.id AND pb.available_pence > 0))""";

    private CarePurseInstance instance;

    @BeforeEach
    void use(CarePurseInstance running) {
        instance = running;
    }

    @AfterEach
    void the_books_are_right_and_no_penny_is_stranded() {
        instance.clock().reset();
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
        assertThat(instance.get(Tables.class).read(STRANDED, row -> row.getLong(1)))
                .containsExactly(0L);
    }

    @Test
    void what_a_provider_credits_follows_to_the_same_goal() {
        SessionsOrdered order = SessionsOrdered.tenAt45(instance);
        order.confirmed(3);
        AMove.of(instance, order.plan())
                .agreed(MANAGED_ACCOUNT, AT_ONCE)
                .carryOut()
                .value();
        String invoice = billed(order);
        assertThat(left(order.plan())).isEqualTo(pounds("550"));
        Money toHandOver = onItsWay(order.plan());
        assertThat(credit(order, invoice, "45").isDone()).isTrue();
        assertThat(left(order.plan())).isEqualTo(pounds("595"));
        assertThat(onItsWay(order.plan()).minus(toHandOver)).isEqualTo(pounds("45"));
    }

    @Test
    void what_was_set_aside_and_is_not_charged_follows_too() {
        SessionsOrdered order = SessionsOrdered.tenAt45(instance, new MissedTerms(50, 2));
        order.answer(
                        order.holder(),
                        order.logMissed(DeliveryKind.NOT_THERE, 0, "1").value(),
                        "1",
                        "")
                .value();
        AMove move = AMove.of(instance, order.plan()).agreed(MANAGED_ACCOUNT, AT_ONCE);
        assertThat(move.preview().stays()).isEqualTo(pounds("45"));
        move.carryOut().value();
        billed(order);
        assertThat(left(order.plan())).isEqualTo(pounds("572.50"));
        assertThat(order.plan().purse().balance().spent()).isEqualTo(pounds("22.50"));
    }

    @Test
    void it_follows_every_move_that_came_after() {
        SessionsOrdered order = SessionsOrdered.tenAt45(instance);
        order.confirmed(3);
        AMove.of(instance, order.plan())
                .agreed(MANAGED_ACCOUNT, AT_ONCE)
                .carryOut()
                .value();
        AMove.of(instance, order.plan()).agreed(THIRD_PARTY, AT_ONCE).carryOut().value();
        credit(order, billed(order), "135").value();
        Purse purse = order.plan().purse();
        assertThat(purse.lines().stream().filter(Purse.Line::open))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.holding()).isEqualTo(THIRD_PARTY);
                    assertThat(line.sorted()).isEqualTo(pounds("1000"));
                });
    }

    @Test
    void what_a_former_fund_holder_puts_back_is_handed_over() {
        AFund fund = AFund.paidInto(instance);
        String drawn = fund.draw("V-1", "40").value();
        AMove.of(instance, fund.agreement().plan())
                .agreed(NOTIONAL, AT_ONCE)
                .carryOut()
                .value();
        Money toHandOver = onItsWay(fund.agreement().plan());
        fund.putBack(fund.staff(), drawn).value();
        assertThat(left(fund.agreement().plan())).isEqualTo(pounds(AFund.PAID_IN));
        assertThat(onItsWay(fund.agreement().plan()).minus(toHandOver)).isEqualTo(pounds("40"));
    }

    @Test
    void when_that_year_is_closed_it_waits_there_for_the_commissioner_and_for_no_goal() {
        AFund fund = AFund.paidInto(instance);
        String drawn = fund.draw("V-1", "40").value();
        PlanAtWork plan = fund.agreement().plan();
        AMove.of(instance, plan).agreed(NOTIONAL, AT_ONCE).carryOut().value();
        String line = plan.purse().lines().stream()
                .filter(Purse.Line::open)
                .findFirst()
                .orElseThrow()
                .reference();
        instance.clock().setTo(plan.plan().endsOn().plusDays(1));
        YearEnds years = instance.get(YearEnds.class);
        Money recovered =
                years.forecast(plan.finance(), plan.reference(), line).value().recovered();
        years.close(
                        plan.finance(),
                        RequestKey.fresh(),
                        new YearEnds.Close(plan.reference(), line, NONE, recovered, "It is over"))
                .value();
        fund.putBack(fund.staff(), drawn).value();
        assertThat(left(plan)).isEqualTo(NONE);
        assertThat(instance.get(YearEndLists.class)
                        .closed(plan.finance(), plan.people().commissionerId(), line)
                        .orElseThrow()
                        .free())
                .isEqualTo(pounds("40"));
    }

    private String billed(SessionsOrdered order) {
        return instance.get(Invoicing.class)
                .fromDeliveries(
                        order.provider(),
                        RequestKey.fresh(),
                        new Invoicing.FromDeliveries(
                                order.reference(), new InvoiceHead(new InvoiceNumber("INV-1"), order.today())))
                .value();
    }

    private Outcome<String> credit(SessionsOrdered order, String invoice, String pounds) {
        return instance.get(CreditNotes.class)
                .give(
                        order.provider(),
                        RequestKey.fresh(),
                        new GiveCredit(invoice, 1, pounds(pounds), "It was shorter"));
    }

    private static Money left(PlanAtWork plan) {
        return plan.purse().balance().available();
    }

    private Money onItsWay(PlanAtWork plan) {
        List<HandoverLists.Line> all = instance.get(HandoverLists.class)
                .ofCommissioner(plan.finance(), plan.people().commissionerId(), 0, 100);
        return all.stream()
                .filter(HandoverLists.Line::isOnItsWay)
                .map(HandoverLists.Line::amount)
                .reduce(NONE, Money::plus);
    }
}
