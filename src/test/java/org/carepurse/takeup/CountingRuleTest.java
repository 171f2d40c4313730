package org.carepurse.takeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.takeup.CountingRule.LIVE_AT_QUARTER_END;
import static org.carepurse.takeup.CountingRule.RECEIVING_IN_YEAR_TO_DATE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.carepurse.budget.HoldingType;
import org.carepurse.careplan.FundingStream;
import org.junit.jupiter.api.Test;

/** Who is counted in the quarter from April to June 2027, on both sides of each day that decides. */
class CountingRuleTest {

    private static final Quarter QUARTER = Quarter.of(LocalDate.of(2027, 5, 20));

    @Test
    void the_quarter_ends_on_the_thirtieth_of_June_and_follows_the_one_that_ended_the_year_before() {
        assertThat(QUARTER.lastDay()).isEqualTo("2027-06-30");
        assertThat(QUARTER.yearBegins()).isEqualTo("2027-04-01");
        assertThat(QUARTER.before().lastDay()).isEqualTo("2027-03-31");
        assertThat(QUARTER.before().yearBegins()).isEqualTo("2026-04-01");
    }

    @Test
    void a_budget_that_ends_on_the_last_day_is_live_and_one_that_ended_the_day_before_is_not() {
        assertThat(live(ongoing(1, "2026-01-01", "2027-06-30"))).isEqualTo(1);
        assertThat(live(ongoing(1, "2026-01-01", "2027-06-29"))).isZero();
    }

    @Test
    void a_budget_that_begins_on_the_last_day_is_live_and_one_of_the_day_after_is_not() {
        assertThat(live(ongoing(1, "2027-06-30", null))).isEqualTo(1);
        assertThat(live(ongoing(1, "2027-07-01", null))).isZero();
    }

    @Test
    void who_had_a_budget_on_the_first_of_April_received_one_this_year_and_whose_ended_the_day_before_did_not() {
        assertThat(receiving(ongoing(1, "2026-01-01", "2027-04-01"))).isEqualTo(1);
        assertThat(receiving(ongoing(1, "2026-01-01", "2027-03-31"))).isZero();
    }

    @Test
    void what_is_given_once_is_received_in_the_year_it_was_given_in_and_never_live() {
        assertThat(receiving(once(1, "2027-04-01"))).isEqualTo(1);
        assertThat(receiving(once(1, "2027-03-31"))).isZero();
        assertThat(receiving(once(1, "2027-07-01"))).isZero();
        assertThat(live(once(1, "2027-06-30"))).isZero();
    }

    @Test
    void what_a_council_a_school_or_the_person_pays_is_no_health_budget() {
        for (FundingStream stream :
                List.of(FundingStream.ADULT_SOCIAL_CARE, FundingStream.EDUCATION, FundingStream.OWN_CONTRIBUTION)) {
            HeldBudget theirs = new HeldBudget(1, stream, HoldingType.NOTIONAL, false, LocalDate.of(2027, 4, 1), null);
            assertThat(live(theirs)).isZero();
            assertThat(receiving(theirs)).isZero();
        }
    }

    @Test
    void a_person_with_two_budgets_is_counted_once_and_as_a_combination() {
        Headcount live = new Headcount(
                LIVE_AT_QUARTER_END,
                QUARTER,
                List.of(
                        held(HoldingType.NOTIONAL, "2026-05-01", "2028-01-01"),
                        held(HoldingType.DIRECT_PAYMENT, "2027-05-01", null)));

        assertThat(live.size()).isEqualTo(1);
        assertThat(live.byWay()).isEqualTo(Map.of(Way.COMBINATION, 1));
    }

    @Test
    void moving_from_notional_to_a_direct_payment_counts_nobody_twice() {
        List<HeldBudget> moved = List.of(
                held(HoldingType.NOTIONAL, "2026-05-01", "2027-05-14"),
                held(HoldingType.DIRECT_PAYMENT, "2027-05-15", null));

        for (CountingRule rule : CountingRule.values()) {
            assertThat(new Headcount(rule, QUARTER, moved).byWay()).isEqualTo(Map.of(Way.DIRECT_PAYMENT, 1));
        }
    }

    @Test
    void the_rate_is_of_every_thousand_people_to_the_nearest_hundredth() {
        assertThat(Rate.perThousand(464, 310_000)).isEqualTo(new BigDecimal("1.50"));
        assertThat(Rate.perThousand(1, 200_000)).isEqualTo(new BigDecimal("0.01"));
        assertThat(Rate.perThousand(0, 200_000)).isEqualTo(new BigDecimal("0.00"));
    }

    private static int live(HeldBudget... budgets) {
        return new Headcount(LIVE_AT_QUARTER_END, QUARTER, List.of(budgets)).size();
    }

    private static int receiving(HeldBudget... budgets) {
        return new Headcount(RECEIVING_IN_YEAR_TO_DATE, QUARTER, List.of(budgets)).size();
    }

    private static HeldBudget ongoing(long person, String from, String to) {
        return budget(person, HoldingType.NOTIONAL, false, from, to);
    }

    private static HeldBudget once(long person, String on) {
        return budget(person, HoldingType.NOTIONAL, true, on, null);
    }

    private static HeldBudget held(HoldingType type, String from, String to) {
        return budget(1, type, false, from, to);
    }

    private static HeldBudget budget(long person, HoldingType type, boolean isOneOff, String from, String to) {
        return new HeldBudget(
                person,
                FundingStream.CONTINUING_HEALTHCARE,
                type,
                isOneOff,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }
}
