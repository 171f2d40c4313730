package org.carepurse.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.careplan.GoalWords;
import org.carepurse.careplan.PlanWriting;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.ledger.Reason;
import org.carepurse.order.AnOrder;
import org.carepurse.order.OrderAtWork;
import org.carepurse.outcome.NotFound;
import org.carepurse.table.Transactions;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An order of £450 from a pot of £1,000 was placed on the first day; ten days later £70 came that had been due on the third. */
@OnDatabase
class BudgetReplayTest {

    private final CarePurseInstance instance;
    private final BudgetReplay replay;
    private OrderAtWork order;
    private LocalDate first;

    BudgetReplayTest(CarePurseInstance instance, BudgetReplay replay) {
        this.instance = instance;
        this.replay = replay;
    }

    @BeforeEach
    void money_is_recorded_late() throws Exception {
        order = AnOrder.in(instance).accepted();
        first = London.today(instance.clock());
        instance.clock().setTo(first.plusDays(10));
        instance.get(Transactions.class).inOne(() -> instance.get(Ledger.class)
                .fund(
                        order.plan().pot().lineId(),
                        pounds("70"),
                        new Occasion(
                                new Document("plan", order.plan().reference()),
                                first.plusDays(2),
                                RequestKey.fresh(),
                                order.plan().people().commissionerId(),
                                order.plan().finance().personId()))
                .value());
    }

    @AfterEach
    void back_to_the_first_day() {
        instance.clock().reset();
    }

    @Test
    void today_by_what_is_known_today_is_what_the_balances_say() {
        BudgetThen.Pot pot = at(first.plusDays(10), first.plusDays(10)).pots().get(0);
        assertThat(pot.left()).isEqualTo(order.balance().available()).isEqualTo(pounds("550"));
        assertThat(pot.setAside()).isEqualTo(order.balance().held()).isEqualTo(pounds("450"));
        assertThat(pot.spent()).isEqualTo(order.balance().spent());
    }

    @Test
    void the_day_before_the_first_there_was_nothing() {
        BudgetThen then = at(first.minusDays(1), first.plusDays(10));
        assertThat(then.pots())
                .allSatisfy(pot -> assertThat(pot.left().isZero()).isTrue());
        assertThat(at(first.minusDays(1), first.minusDays(1)).decisions()).isEmpty();
    }

    @Test
    void what_was_recorded_late_had_taken_effect_and_was_not_known() {
        assertThat(unsorted(first.plusDays(2), first.plusDays(9))).isEqualTo(pounds("0"));
        assertThat(unsorted(first.plusDays(2), first.plusDays(10))).isEqualTo(pounds("70"));
        assertThat(unsorted(first.plusDays(1), first.plusDays(10))).isEqualTo(pounds("0"));
    }

    @Test
    void who_knew_what_when_is_told_of_each_late_entry() {
        List<BudgetThen.Late> late = at(first.plusDays(5), first.plusDays(9)).foundOutLater();
        assertThat(late).singleElement().satisfies(entry -> {
            assertThat(entry.effectiveOn()).isEqualTo(first.plusDays(2));
            assertThat(London.dateOf(entry.recordedAt())).isEqualTo(first.plusDays(10));
            assertThat(entry.amount()).isEqualTo(pounds("70"));
            assertThat(entry.reason()).isEqualTo(Reason.FUNDED);
            assertThat(entry.by()).isEqualTo("Faith Finance");
        });
        assertThat(at(first.plusDays(5), first.plusDays(10)).foundOutLater()).isEmpty();
        assertThat(at(first.plusDays(1), first.plusDays(9)).foundOutLater()).isEmpty();
    }

    @Test
    void a_goal_that_was_renamed_bears_the_name_it_had_by_then() {
        String then = at(first, first).pots().get(0).goal();
        instance.clock().setTo(first.plusDays(4));
        PlanWriting writing = instance.get(PlanWriting.class);
        String plan = order.plan().reference();
        SignedIn coordinator = order.plan().coordinator();
        writing.reopen(coordinator, RequestKey.fresh(), new PlanWriting.Reopen(plan, "It has another name by now"))
                .value();
        writing.rewordGoal(
                        coordinator,
                        RequestKey.fresh(),
                        new PlanWriting.RewordGoal(
                                plan,
                                order.plan().goal(then),
                                new GoalWords("Sing in the choir", "I want to sing.", "")))
                .value();

        assertThat(at(first.plusDays(10), first.plusDays(3)).pots().get(0).goal())
                .isEqualTo(then);
        assertThat(at(first, first.plusDays(4)).pots().get(0).goal()).isEqualTo("Sing in the choir");
    }

    @Test
    void tells_the_decisions_that_were_known_the_last_one_first() {
        assertThat(at(first, first).decisions())
                .extracting(BudgetThen.Decision::act)
                .contains("PLAN_APPROVED", "ORDER_PLACED", "ORDER_ACCEPT")
                .startsWith("ORDER_ACCEPT");
    }

    @Test
    void is_for_the_commissioners_finance_people_and_auditors() {
        InventedPeople people = order.plan().people();
        assertThat(replay.of(people.anAuditor(), order.plan().reference(), new AsAt(first, first))
                        .plan())
                .isEqualTo(order.plan().reference());
        for (SignedIn other : List.of(
                order.holder(),
                order.staff(),
                people.aCoordinator(),
                InventedPeople.in(instance).finance())) {
            assertThatThrownBy(() -> replay.requireMaySee(other, order.plan().reference()))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> replay.requireMaySee(people.finance(), "PLN-0000-0000"))
                .isInstanceOf(NotFound.class);
    }

    private Money unsorted(LocalDate day, LocalDate known) {
        return at(day, known).lines().get(0).unsorted();
    }

    private BudgetThen at(LocalDate day, LocalDate known) {
        return replay.of(order.plan().finance(), order.plan().reference(), new AsAt(day, known));
    }
}
