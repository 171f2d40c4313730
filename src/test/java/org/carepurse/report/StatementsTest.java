package org.carepurse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import org.carepurse.budget.APlan;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.budget.Purse;
import org.carepurse.budget.Purses;
import org.carepurse.careplan.FundingStream;
import org.carepurse.identity.NotAllowed;
import org.carepurse.ledger.Reason;
import org.carepurse.order.AnOrder;
import org.carepurse.order.OrderAtWork;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.junit.jupiter.api.Test;

@OnDatabase
class StatementsTest {

    private final CarePurseInstance instance;
    private final Statements statements;
    private final Purses purses;
    private final LocalDate today;

    StatementsTest(CarePurseInstance instance, Statements statements, Purses purses) {
        this.instance = instance;
        this.statements = statements;
        this.purses = purses;
        this.today = London.today(instance.clock());
    }

    @Test
    void a_statement_up_to_today_ends_with_what_the_purse_shows() {
        OrderAtWork order = AnOrder.in(instance).placed();
        Purse purse = purses.open(order.plan().holder(), order.plan().reference());
        StatementLine total = statement(order.plan(), today.minusDays(1), today).total();
        assertThat(total.left()).isEqualTo(purse.balance().available().plus(purse.unallocated()));
        assertThat(total.setAside()).isEqualTo(purse.balance().held()).isEqualTo(pounds("450"));
        assertThat(total.spent()).isEqualTo(purse.balance().spent());
        assertThat(total.came()).isEqualTo(purse.granted());
    }

    @Test
    void what_was_yesterdays_is_had_at_the_start_of_today() {
        PlanAtWork plan = APlan.in(instance)
                .fundedWith(FundingStream.OTHER_NHS, pounds("500"))
                .sorted(pounds("100"))
                .approved();
        Statement tomorrows = statement(plan, today.plusDays(1), today.plusDays(2));
        assertThat(tomorrows.goals().get(0).had()).isEqualTo(pounds("100"));
        assertThat(tomorrows.goals().get(0).came()).isEqualTo(NONE);
        assertThat(tomorrows.movements()).isEmpty();
    }

    @Test
    void every_movement_stands_in_it_the_oldest_first() {
        OrderAtWork order = AnOrder.in(instance).placed();
        assertThat(statement(order.plan(), today, today).movements())
                .extracting(movement -> movement.reason())
                .containsExactly(Reason.FUNDED, Reason.ALLOCATED, Reason.HELD);
    }

    @Test
    void a_stranger_gets_no_statement() {
        PlanAtWork plan = AnOrder.in(instance).placed().plan();
        PlanAtWork strangers = AnOrder.in(instance).placed().plan();
        assertThatThrownBy(() -> statements.of(strangers.holder(), plan.reference(), new Period(today, today)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_period_of_one_day_is_one_and_of_none_is_a_mistake() {
        assertThat(new Period(today, today).to()).isEqualTo(today);
        assertThatThrownBy(() -> new Period(today, today.minusDays(1)))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.field()).isEqualTo("to"));
    }

    @Test
    void two_years_are_one_statement_and_a_day_more_is_too_long() {
        assertThat(new Period(today, today.plusYears(2)).from()).isEqualTo(today);
        assertThatThrownBy(() -> new Period(today, today.plusYears(2).plusDays(1)))
                .isInstanceOf(WrongInput.class);
    }

    private Statement statement(PlanAtWork plan, LocalDate from, LocalDate to) {
        return statements.of(plan.holder(), plan.reference(), new Period(from, to));
    }
}
