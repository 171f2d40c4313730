package org.carepurse.takeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.Holding;
import org.carepurse.careplan.FundingStream;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.policy.NewPolicy;
import org.carepurse.policy.Policies;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

/** The worked book of docs/takeup.md: the quarter that ends on 31 December 2026, counted on 4 March 2027. */
@OnDatabase
class TakeUpTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 4);
    private static final Quarter QUARTER = Quarter.of(LocalDate.of(2026, 12, 31));
    private static final OptionalLong KEPT = OptionalLong.empty();

    private final CarePurseInstance instance;
    private final InventedPeople people;
    private final InventedBudgets budgets;
    private final TakeUp takeUp;

    TakeUpTest(CarePurseInstance instance) {
        this.instance = instance;
        this.people = InventedPeople.in(instance);
        this.budgets = new InventedBudgets(instance, people);
        this.takeUp = instance.get(TakeUp.class);
        instance.clock().setTo(TODAY);
    }

    @Test
    void tells_the_worked_book_and_keeps_back_few_people_and_what_would_tell_of_them() {
        number("REGISTERED_POPULATION", 20_000);
        number("PEOPLE_WITH_A_BUDGET", 50);
        some(20, LocalDate.of(1960, 1, 1), Holding.NOTIONAL);
        some(7, LocalDate.of(2015, 1, 1), Holding.NOTIONAL);
        some(9, LocalDate.of(1960, 1, 1), Holding.OWN_ACCOUNT);
        some(2, LocalDate.of(2015, 1, 1), Holding.OWN_ACCOUNT);
        budgets.write();
        prepare();

        TookUp told = ask(people.finance(), TakeUpBy.AGE);

        assertThat(told.table().total()).hasValue(38);
        assertThat(told.rate()).hasValue(new BigDecimal("1.90"));
        assertThat(told.rateOfTarget()).hasValue(new BigDecimal("2.50"));
        assertThat(told.table().rowTotal(Way.NOTIONAL.ordinal())).hasValue(27);
        assertThat(told.table().rowTotal(Way.DIRECT_PAYMENT.ordinal())).hasValue(11);
        assertThat(told.table().cells().get(Way.DIRECT_PAYMENT.ordinal()))
                .as("2 children, whom 11 less 9 would tell")
                .containsExactly(KEPT, KEPT, OptionalLong.of(0));
        assertThat(told.table().cells().get(Way.NOTIONAL.ordinal()))
                .as("and whom 9 children less 7 would tell")
                .containsExactly(KEPT, KEPT, OptionalLong.of(0));
        assertThat(told.table().columnTotal(AgeGroup.ADULT.ordinal())).hasValue(29);
        assertThat(told.aYearBefore()).isEmpty();
    }

    @Test
    void whatever_people_are_told_apart_by_the_same_ways_are_told() {
        some(30, LocalDate.of(1960, 1, 1), Holding.NOTIONAL);
        some(3, LocalDate.of(1960, 1, 1), Holding.OWN_ACCOUNT);
        some(6, LocalDate.of(1960, 1, 1), Holding.THIRD_PARTY);
        budgets.write();
        prepare();

        assertThat(ask(people.finance(), TakeUpBy.AGE).table().rows())
                .isEqualTo(ask(people.finance(), TakeUpBy.COHORT).table().rows())
                .satisfies(rows -> assertThat(rows.figures())
                        .containsExactly(OptionalLong.of(30), KEPT, KEPT, OptionalLong.of(0)));
    }

    @Test
    void a_commissioner_sets_another_threshold() {
        number("SMALL_NUMBER", 1);
        some(2, LocalDate.of(1960, 1, 1), Holding.NOTIONAL);
        budgets.write();
        prepare();

        assertThat(ask(people.finance(), TakeUpBy.AGE).table().total()).hasValue(2);
    }

    @Test
    void nothing_is_told_of_a_quarter_for_which_nobody_was_counted() {
        assertThat(takeUp.ask(people.finance(), question(TakeUpBy.AGE))).isEmpty();
    }

    @Test
    void auditors_may_ask_and_holders_may_not() {
        prepare();
        assertThat(ask(people.anAuditor(), TakeUpBy.AGE).table().total()).hasValue(0);
        SignedIn holder = people.aHolder();
        assertThatThrownBy(() -> takeUp.ask(holder, question(TakeUpBy.AGE))).isInstanceOf(NotAllowed.class);
    }

    private void some(int howMany, LocalDate bornOn, Holding holding) {
        for (int person = 0; person < howMany; person++) {
            budgets.budget(budgets.person(bornOn), FundingStream.OTHER_NHS, holding, "2026-10-01", "2027-09-30");
        }
    }

    private void prepare() {
        instance.get(Returns.class)
                .prepare(
                        people.finance(),
                        RequestKey.fresh(),
                        new Returns.Prepare(people.commissionerId(), QUARTER.lastDay()))
                .value();
    }

    private TookUp ask(SignedIn who, TakeUpBy by) {
        return takeUp.ask(who, question(by)).orElseThrow();
    }

    private TakeUpQuestion question(TakeUpBy by) {
        return new TakeUpQuestion(people.commissionerId(), QUARTER, CountingRule.LIVE_AT_QUARTER_END, by);
    }

    private void number(String subject, int number) {
        instance.get(Policies.class)
                .set(
                        people.finance(),
                        RequestKey.fresh(),
                        NewPolicy.number(subject, people.commissionerId(), number, TODAY, null, "for the book"))
                .value();
    }
}
