package org.carepurse.takeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.takeup.CountingRule.LIVE_AT_QUARTER_END;
import static org.carepurse.takeup.CountingRule.RECEIVING_IN_YEAR_TO_DATE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.InventedPeople;
import org.carepurse.policy.NewPolicy;
import org.carepurse.policy.Policies;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.junit.jupiter.api.Test;

/**
 * D12: 412 people are live on 1 April; 37 come with something ongoing; 21 of the first end; 18 are given something once, 3 of
 * them already counted. So 428 are live on 30 June, and 464 received a budget in the year to date: 1.50 of every thousand.
 */
@OnDatabase
class D12_QuarterlyReturnTest {

    private static final Asked LIVE = Asked.all(LIVE_AT_QUARTER_END);
    private static final Asked RECEIVED = Asked.all(RECEIVING_IN_YEAR_TO_DATE);

    private final CarePurseInstance instance;
    private final InventedPeople people;
    private final InventedBudgets budgets;
    private final List<Long> live = new ArrayList<>();

    D12_QuarterlyReturnTest(CarePurseInstance instance) {
        this.instance = instance;
        this.people = InventedPeople.in(instance);
        this.budgets = new InventedBudgets(instance, people);
    }

    @Test
    void counts_428_live_and_464_in_the_year_to_date_and_leads_from_each_to_its_people() {
        instance.clock().setTo(LocalDate.of(2027, 7, 5));
        set("REGISTERED_POPULATION", 310_000);
        theQuarter();

        ReturnSight sight = prepared();

        assertThat(sight.figures().of(LIVE)).isEqualTo(428);
        assertThat(sight.figures().of(RECEIVED)).isEqualTo(412 + 37 + 18 - 3).isEqualTo(464);
        assertThat(sight.rate(RECEIVED)).hasValue(new BigDecimal("1.50"));
        assertThat(peopleOf(sight, LIVE)).hasSize(428);
        assertThat(peopleOf(sight, RECEIVED)).hasSize(464);
        assertThat(peopleOf(sight, LIVE.held(Way.DIRECT_PAYMENT))).hasSize(1).allSatisfy(moved -> assertThat(
                        moved.because())
                .singleElement()
                .satisfies(because -> assertThat(because.from()).isEqualTo("2027-05-15")));
        assertThat(peopleOf(sight, RECEIVED.held(Way.DIRECT_PAYMENT)))
                .as("moving from notional to a direct payment counts nobody twice")
                .hasSize(1);
        assertThat(peopleOf(sight, RECEIVED.held(Way.NOTIONAL))).hasSize(463);
    }

    private void theQuarter() {
        live.addAll(budgets.people(412));
        live.subList(0, 390).forEach(person -> budgets.ongoing(person, "2026-09-01", "2027-08-31"));
        live.subList(390, 391).forEach(person -> budgets.moved(person, "2026-09-01", "2027-08-31", "2027-05-15"));
        live.subList(391, 401).forEach(person -> budgets.ongoing(person, "2026-06-01", "2027-05-31"));
        live.subList(401, 412).forEach(person -> budgets.ended(person, "2026-09-01", "2027-08-31", "2027-04-20"));
        budgets.people(37).forEach(person -> budgets.ongoing(person, "2027-05-01", "2028-04-30"));
        budgets.people(15).forEach(person -> budgets.once(person, "2027-06-02"));
        live.subList(0, 3).forEach(person -> budgets.once(person, "2027-06-02"));
        budgets.write();
    }

    private ReturnSight prepared() {
        String reference = instance.get(Returns.class)
                .prepare(
                        people.finance(),
                        RequestKey.fresh(),
                        new Returns.Prepare(people.commissionerId(), LocalDate.of(2027, 6, 30)))
                .value();
        return instance.get(ReturnReading.class).show(people.finance(), reference);
    }

    /** All pages of them. */
    private List<CountedRow> peopleOf(ReturnSight sight, Asked asked) {
        List<CountedRow> all = new ArrayList<>();
        List<CountedRow> page = next(sight, asked, "");
        while (!page.isEmpty()) {
            all.addAll(page);
            page = next(sight, asked, page.get(page.size() - 1).person());
        }
        assertThat(all).extracting(CountedRow::person).doesNotHaveDuplicates();
        return all;
    }

    private List<CountedRow> next(ReturnSight sight, Asked asked, String after) {
        return instance.get(CountedPeople.class)
                .list(people.finance(), sight.head().reference(), asked, after, 200);
    }

    private void set(String subject, int number) {
        LocalDate today = London.today(instance.clock());
        instance.get(Policies.class)
                .set(
                        people.finance(),
                        RequestKey.fresh(),
                        NewPolicy.number(subject, people.commissionerId(), number, today, null, "as registered"))
                .value();
    }
}
