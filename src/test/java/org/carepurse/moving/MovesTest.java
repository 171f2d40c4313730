package org.carepurse.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.budget.Holding.MANAGED_ACCOUNT;
import static org.carepurse.budget.Holding.NOTIONAL;
import static org.carepurse.budget.Holding.OWN_ACCOUNT;
import static org.carepurse.budget.Holding.THIRD_PARTY;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;
import static org.carepurse.moving.Pace.AS_PAID_IN;
import static org.carepurse.moving.Pace.AT_ONCE;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.PeopleAndBudgets;
import org.carepurse.budget.Purse;
import org.carepurse.fund.AFund;
import org.carepurse.holding.AgreementReading;
import org.carepurse.holding.AgreementState;
import org.carepurse.holding.AnAgreement;
import org.carepurse.holding.Contribution;
import org.carepurse.holding.HandoverLists;
import org.carepurse.holding.Handovers;
import org.carepurse.holding.OwnPart;
import org.carepurse.holding.OwnParts;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.InvoiceHead;
import org.carepurse.invoice.InvoiceNumber;
import org.carepurse.invoice.Invoicing;
import org.carepurse.keeping.Counts;
import org.carepurse.keeping.DailyCount;
import org.carepurse.keeping.DayCount;
import org.carepurse.ledger.Ledger;
import org.carepurse.order.SessionsOrdered;
import org.carepurse.outcome.Outcome;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** £5,200 that the commissioner keeps: £550 left for a goal, £450 set aside for ten sessions, £4,200 with no goal. */
@OnDatabase
class MovesTest {

    private CarePurseInstance instance;
    private SessionsOrdered order;
    private AMove move;

    @BeforeEach
    void use(CarePurseInstance running) {
        instance = running;
        order = SessionsOrdered.tenAt45(running);
        move = AMove.of(running, order.plan());
    }

    @AfterEach
    void the_books_are_right_and_nothing_was_lost() {
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
        assertThat(order.plan().purse().granted()).isEqualTo(pounds("5200"));
    }

    @Test
    void everything_moves_to_a_bureau_at_once() {
        move.agreed(MANAGED_ACCOUNT, AT_ONCE).carryOut().value();
        Purse purse = order.plan().purse();
        assertThat(open(purse).holding()).isEqualTo(MANAGED_ACCOUNT);
        assertThat(open(purse).unallocated()).isEqualTo(pounds("4200"));
        assertThat(purse.balance().available()).isEqualTo(pounds("550"));
        assertThat(purse.balance().held()).isEqualTo(pounds("450"));
        assertThat(inNewLine()).isEqualTo(pounds("1000"));
        assertThat(order.seen().lines().get(0).draws()).hasSize(1);
    }

    @Test
    void what_is_delivered_and_not_billed_stays_with_whoever_paid_until_then() {
        order.confirmed(3);
        move.agreed(MANAGED_ACCOUNT, AT_ONCE);
        assertThat(move.preview().stays()).isEqualTo(pounds("135"));
        assertThat(move.preview().figures().setAside()).isEqualTo(pounds("315"));
        move.carryOut().value();
        assertThat(order.balance().held()).isEqualTo(pounds("450"));
        instance.get(Invoicing.class)
                .fromDeliveries(
                        order.provider(),
                        RequestKey.fresh(),
                        new Invoicing.FromDeliveries(
                                order.reference(), new InvoiceHead(new InvoiceNumber("INV-1"), order.today())))
                .value();
        Purse purse = order.plan().purse();
        assertThat(spentIn(purse, false)).isEqualTo(pounds("135"));
        assertThat(spentIn(purse, true)).isEqualTo(NONE);
        assertThat(purse.balance().held()).isEqualTo(pounds("315"));
    }

    @Test
    void paid_in_bit_by_bit_only_what_orders_need_goes_at_once() {
        move.agreed(MANAGED_ACCOUNT, AS_PAID_IN);
        assertThat(move.preview().promisedThen()).isEqualTo(pounds("4750"));
        assertThat(move.preview().cash()).isEqualTo(pounds("450"));
        move.carryOut().value();
        Purse purse = order.plan().purse();
        assertThat(purse.promised()).isEqualTo(pounds("4750"));
        assertThat(purse.balance().available()).isEqualTo(NONE);
        assertThat(purse.balance().held()).isEqualTo(pounds("450"));
        assertThat(paymentsToCome()).isEqualTo(pounds("4750"));
    }

    @Test
    void the_money_goes_the_whole_way_round_and_is_the_same_at_its_end() {
        AnAgreement.openAnAccountToPayFrom(instance, order.plan().people());
        Stream.of(MANAGED_ACCOUNT, THIRD_PARTY, OWN_ACCOUNT, NOTIONAL).forEach(holding -> {
            AMove.of(instance, order.plan()).agreed(holding, AT_ONCE).carryOut().value();
            Purse purse = order.plan().purse();
            assertThat(open(purse).holding()).isEqualTo(holding);
            assertThat(purse.balance().available()).isEqualTo(pounds("550"));
            assertThat(purse.balance().held()).isEqualTo(pounds("450"));
            confirmAll();
        });
        assertThat(AnAgreement.inCommissionersBank(instance, order.plan().people()))
                .as("what left the commissioner's account is in it again")
                .isEqualTo(AnAgreement.IN_COMMISSIONERS_BANK);
        order.cancelTheRest().value();
        assertThat(order.plan().purse().balance().available()).isEqualTo(pounds("1000"));
    }

    @Test
    void a_fund_goes_to_another_fund_holder_with_what_was_not_spent() {
        AFund fund = AFund.paidInto(instance);
        fund.draw("V-1", "40").value();
        AMove toAnother = AMove.of(instance, fund.agreement().plan()).agreed(THIRD_PARTY, AT_ONCE);
        assertThat(toAnother.preview().cash()).isEqualTo(pounds("59.46"));
        toAnother.carryOut().value();
        Purse purse = fund.agreement().plan().purse();
        assertThat(purse.balance().available()).isEqualTo(pounds("59.46"));
        assertThat(purse.promised()).isEqualTo(pounds("1200.54"));
        assertThat(fund.draw("V-2", "1").why().code()).isEqualTo("fund-not-held");
        assertThat(handovers(fund.agreement().plan().finance())).singleElement().satisfies(line -> {
            assertThat(line.isOnItsWay()).isTrue();
            assertThat(line.amount()).isEqualTo(pounds("59.46"));
        });
        assertThat(fund.agreement().sight().agreement().state()).isEqualTo(AgreementState.ENDED);
        assertThat(fund.agreement().sight().payments()).hasSize(1);
    }

    @Test
    void cash_has_moved_when_whoever_gets_it_says_so_once() {
        AFund fund = AFund.paidInto(instance);
        long account = fund.agreement().sight().agreement().accountId();
        AMove.of(instance, fund.agreement().plan())
                .agreed(THIRD_PARTY, AT_ONCE)
                .carryOut()
                .value();
        SignedIn finance = fund.agreement().plan().finance();
        String handover = handovers(finance).get(0).reference();
        assertThat(account(fund).agrees()).isTrue();
        long commissioner = fund.agreement().people().commissionerId();
        assertThat(instance.get(Ledger.class).inBank(account, commissioner)).isEqualTo(pounds(AFund.PAID_IN));
        assertThatThrownBy(() -> confirm(fund.staff(), handover)).isInstanceOf(NotAllowed.class);
        confirm(finance, handover).value();
        assertThat(confirm(finance, handover).why().code()).isEqualTo("handover-came-already");
        assertThat(instance.get(Ledger.class).inBank(account, commissioner)).isEqualTo(NONE);
        assertThat(account(fund).agrees()).isTrue();
    }

    @Test
    void nothing_moves_before_the_person_agrees_with_whoever_is_to_keep_it() {
        move.propose(MANAGED_ACCOUNT, AT_ONCE).value();
        assertThat(move.carryOut().why().code()).isEqualTo("move-waits-for-agreement");
        String offered = move.offer(move.keptBy(MANAGED_ACCOUNT)).value();
        assertThat(move.carryOut().why().code()).isEqualTo("move-waits-for-agreement");
        move.accept(offered);
        assertThat(move.carryOut().isDone()).isTrue();
    }

    @Test
    void nothing_moves_on_figures_that_were_not_seen() {
        move.agreed(MANAGED_ACCOUNT, AT_ONCE);
        MoveFigures seen = move.preview().figures();
        order.cancelTheRest().value();
        assertThat(move.carryOut(order.plan().finance(), RequestKey.fresh(), seen)
                        .why()
                        .code())
                .isEqualTo("move-has-changed");
        assertThat(move.carryOut().isDone()).isTrue();
    }

    @Test
    void the_same_request_moves_once_and_another_finds_it_done() {
        move.agreed(MANAGED_ACCOUNT, AT_ONCE);
        MoveFigures seen = move.preview().figures();
        RequestKey key = RequestKey.fresh();
        String first = move.carryOut(order.plan().finance(), key, seen).value();
        assertThat(move.carryOut(order.plan().finance(), key, seen).value()).isEqualTo(first);
        assertThat(move.carryOut().why().code()).isEqualTo("move-has-ended");
    }

    @Test
    void only_the_commissioners_finance_moves_money() {
        List.of(order.holder(), order.provider(), order.plan().coordinator())
                .forEach(someone -> assertThatThrownBy(() -> move.propose(someone, MANAGED_ACCOUNT, AT_ONCE))
                        .isInstanceOf(NotAllowed.class));
        move.agreed(MANAGED_ACCOUNT, AT_ONCE);
        assertThatThrownBy(() -> move.carryOut(
                        order.holder(), RequestKey.fresh(), move.preview().figures()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void money_is_on_its_way_to_one_place_and_never_to_where_it_is() {
        assertThat(move.propose(NOTIONAL, AT_ONCE).why().code()).isEqualTo("move-to-the-same");
        move.propose(MANAGED_ACCOUNT, AT_ONCE).value();
        assertThat(move.propose(THIRD_PARTY, AT_ONCE).why().code()).isEqualTo("move-proposed-already");
    }

    @Test
    void a_payment_that_somebody_is_about_to_release_is_released_or_let_go_first() {
        AFund fund = AFund.paidInto(instance);
        AMove away = AMove.of(instance, fund.agreement().plan()).agreed(NOTIONAL, AT_ONCE);
        fund.agreement()
                .prepare(
                        fund.agreement().plan().finance(),
                        fund.agreement().plan().plan().startsOn().plusWeeks(4))
                .value();
        assertThat(away.carryOut().why().code()).isEqualTo("move-payment-in-a-run");
    }

    @Test
    void back_with_the_commissioner_all_that_was_to_come_is_there() {
        AFund fund = AFund.paidInto(instance);
        AMove.of(instance, fund.agreement().plan())
                .agreed(NOTIONAL, AT_ONCE)
                .carryOut()
                .value();
        Purse purse = fund.agreement().plan().purse();
        assertThat(purse.promised()).isEqualTo(NONE);
        assertThat(purse.unallocated()).isEqualTo(pounds("1200.54"));
        assertThat(purse.balance().available()).isEqualTo(pounds(AFund.PAID_IN));
    }

    @Test
    void what_the_person_pays_themselves_goes_on_with_the_stream() {
        AnAgreement first = AnAgreement.in(instance)
                .with(new Contribution(pounds("104"), Contribution.Basis.NET))
                .accepted();
        first.payInUpTo(first.plan().plan().startsOn());
        OwnParts ownParts = instance.get(OwnParts.class);
        ownParts.receive(first.aClerk(), RequestKey.fresh(), new OwnParts.Received(first.reference(), pounds("5")))
                .value();
        OwnPart before = ownParts.of(first.plan().holder(), first.reference());
        assertThat(before.arrears().isPositive()).isTrue();
        AMove onwards = AMove.of(instance, first.plan()).agreed(MANAGED_ACCOUNT, AT_ONCE);
        onwards.carryOut().value();
        String next = onwards.preview().next().reference();
        OwnPart after = ownParts.of(first.plan().holder(), next);
        assertThat(after.due()).isEqualTo(before.due());
        assertThat(after.paid()).isEqualTo(pounds("5"));
        assertThat(after.arrears()).isEqualTo(before.arrears());
        SignedIn finance = first.plan().finance();
        assertThat(ownParts.receive(finance, RequestKey.fresh(), new OwnParts.Received(next, pounds("99.01")))
                        .why()
                        .code())
                .isEqualTo("own-part-too-much");
        ownParts.receive(finance, RequestKey.fresh(), new OwnParts.Received(next, pounds("99")))
                .value();
    }

    @Test
    void a_person_who_moved_is_counted_once() {
        PeopleAndBudgets.Totals before = totals();
        move.agreed(OWN_ACCOUNT, AT_ONCE).carryOut().value();
        PeopleAndBudgets.Totals after = totals();
        assertThat(after.people()).isEqualTo(before.people());
        assertThat(after.plans()).isEqualTo(before.plans());
        assertThat(after.granted()).isEqualTo(before.granted());
    }

    @Test
    void an_order_called_off_while_the_money_moves_loses_nothing() {
        move.agreed(MANAGED_ACCOUNT, AT_ONCE);
        CompletableFuture<Boolean> calledOff =
                CompletableFuture.supplyAsync(() -> order.cancelTheRest().isDone());
        List<Boolean> moved = IntStream.range(0, 3)
                .mapToObj(one ->
                        CompletableFuture.supplyAsync(() -> move.carryOut().isDone()))
                .map(CompletableFuture::join)
                .toList();
        assertThat(calledOff.join()).isTrue();
        if (!moved.contains(true)) {
            move.carryOut().value();
        }
        assertThat(order.plan().purse().balance().available()).isEqualTo(pounds("1000"));
        assertThat(order.plan().purse().balance().held()).isEqualTo(NONE);
    }

    @Test
    void orders_placed_while_the_money_moves_are_taken_along_or_refused() {
        move.agreed(MANAGED_ACCOUNT, AT_ONCE);
        List<CompletableFuture<Boolean>> orders = IntStream.range(0, 6)
                .mapToObj(one -> CompletableFuture.supplyAsync(() -> order.another()))
                .toList();
        boolean moved = move.carryOut().isDone();
        long placed = orders.stream()
                .map(CompletableFuture::join)
                .filter(done -> done)
                .count();
        if (!moved) {
            move.carryOut().value();
        }
        Purse purse = order.plan().purse();
        assertThat(purse.balance().held())
                .isEqualTo(pounds("450").plus(pounds("45").multipliedBy(placed)));
        assertThat(purse.balance().allocated()).isEqualTo(pounds("1000"));
        assertThat(inNewLine()).isEqualTo(pounds("1000"));
    }

    private DayCount account(AFund fund) {
        instance.get(DailyCount.class).countAll();
        return instance.get(Counts.class)
                .days(fund.staff(), fund.agreement().keeperId(), 0, 1)
                .get(0);
    }

    private PeopleAndBudgets.Totals totals() {
        return instance.get(PeopleAndBudgets.class)
                .totals(
                        order.plan().finance(),
                        new PeopleAndBudgets.Question(
                                order.plan().people().commissionerId(),
                                order.plan().reference(),
                                null,
                                PeopleAndBudgets.Order.BY_NAME,
                                0,
                                10));
    }

    private void confirmAll() {
        SignedIn finance = order.plan().finance();
        handovers(finance).stream().filter(HandoverLists.Line::isOnItsWay).forEach(line -> confirm(
                        open(order.plan().purse()).holding() == OWN_ACCOUNT ? order.holder() : finance,
                        line.reference())
                .value());
    }

    private Outcome<String> confirm(SignedIn who, String handover) {
        return instance.get(Handovers.class).confirm(who, RequestKey.fresh(), new Handovers.Came(handover));
    }

    private List<HandoverLists.Line> handovers(SignedIn finance) {
        return instance.get(HandoverLists.class)
                .ofCommissioner(
                        finance,
                        finance.organisationAs(Role.COMMISSIONER_FINANCE).orElseThrow(),
                        0,
                        100);
    }

    private Money paymentsToCome() {
        return instance
                .get(AgreementReading.class)
                .show(order.holder(), move.preview().next().reference())
                .payments()
                .stream()
                .map(payment -> payment.payment().amount())
                .reduce(NONE, Money::plus);
    }

    private Money inNewLine() {
        Purse purse = order.plan().purse();
        return open(purse).sorted();
    }

    private static Money spentIn(Purse purse, boolean open) {
        return purse.goals().stream()
                .flatMap(goal -> goal.pots().stream())
                .filter(pot -> pot.line().open() == open)
                .map(pot -> pot.balance().spent())
                .reduce(NONE, Money::plus);
    }

    private static Purse.Line open(Purse purse) {
        return purse.lines().stream().filter(Purse.Line::open).findFirst().orElseThrow();
    }
}
