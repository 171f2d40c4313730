package org.carepurse.takeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.takeup.CountingRule.COUNCIL_DIRECT_PAYMENT;
import static org.carepurse.takeup.CountingRule.COUNCIL_SELF_DIRECTED;
import static org.carepurse.takeup.CountingRule.COUNCIL_SUPPORTED;
import static org.carepurse.takeup.CountingRule.LIVE_AT_QUARTER_END;
import static org.carepurse.takeup.CountingRule.RECEIVING_IN_YEAR_TO_DATE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.budget.Holding;
import org.carepurse.careplan.FundingStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is counted in the quarter from April to June 2027, on both sides of each day that decides. */
class CountingRuleTest {

    private static final Quarter QUARTER = Quarter.of(LocalDate.of(2027, 5, 20));
    private static final LocalDate BORN = LocalDate.of(1960, 1, 1);

    @Test
    void the_quarter_ends_on_the_thirtieth_of_June_and_follows_the_one_that_ended_the_year_before() {
        assertThat(QUARTER.firstDay()).isEqualTo("2027-04-01");
        assertThat(QUARTER.lastDay()).isEqualTo("2027-06-30");
        assertThat(QUARTER.yearBegins()).isEqualTo("2027-04-01");
        assertThat(QUARTER.before().lastDay()).isEqualTo("2027-03-31");
        assertThat(QUARTER.before().yearBegins()).isEqualTo("2026-04-01");
        assertThat(QUARTER.aYearBefore().lastDay()).isEqualTo("2026-06-30");
    }

    @Test
    void a_budget_that_ends_on_the_last_day_is_live_and_one_that_ended_the_day_before_is_not() {
        assertThat(counts(LIVE_AT_QUARTER_END, ongoing("2026-01-01", "2027-06-30")))
                .isTrue();
        assertThat(counts(LIVE_AT_QUARTER_END, ongoing("2026-01-01", "2027-06-29")))
                .isFalse();
    }

    @Test
    void a_budget_that_begins_on_the_last_day_is_live_and_one_of_the_day_after_is_not() {
        assertThat(counts(LIVE_AT_QUARTER_END, ongoing("2027-06-30", "2028-03-31")))
                .isTrue();
        assertThat(counts(LIVE_AT_QUARTER_END, ongoing("2027-07-01", "2028-03-31")))
                .isFalse();
    }

    @Test
    void who_had_a_budget_on_the_first_of_April_received_one_this_year_and_whose_ended_the_day_before_did_not() {
        assertThat(counts(RECEIVING_IN_YEAR_TO_DATE, ongoing("2026-05-01", "2027-04-01")))
                .isTrue();
        assertThat(counts(RECEIVING_IN_YEAR_TO_DATE, ongoing("2026-05-01", "2027-03-31")))
                .isFalse();
    }

    @Test
    void what_is_given_once_is_received_in_the_year_it_was_given_in_and_never_live() {
        assertThat(counts(RECEIVING_IN_YEAR_TO_DATE, once("2027-04-01"))).isTrue();
        assertThat(counts(RECEIVING_IN_YEAR_TO_DATE, once("2027-03-31"))).isFalse();
        assertThat(counts(RECEIVING_IN_YEAR_TO_DATE, once("2027-07-01"))).isFalse();
        assertThat(counts(LIVE_AT_QUARTER_END, once("2027-06-30"))).isFalse();
    }

    @Test
    void money_that_moved_on_before_the_day_on_which_it_was_to_come_was_never_held() {
        assertThat(counts(RECEIVING_IN_YEAR_TO_DATE, ongoing("2027-05-02", "2027-05-01")))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = FundingStream.class,
            names = {"ADULT_SOCIAL_CARE", "EDUCATION", "OWN_CONTRIBUTION"})
    void what_a_council_a_school_or_the_person_pays_is_no_health_budget(FundingStream stream) {
        HeldBudget theirs = held(stream, Holding.NOTIONAL, "2027-04-01", "2028-03-31");
        assertThat(counts(LIVE_AT_QUARTER_END, theirs)).isFalse();
        assertThat(counts(RECEIVING_IN_YEAR_TO_DATE, theirs)).isFalse();
    }

    @Test
    void a_person_with_two_budgets_is_counted_once_and_as_a_combination() {
        CountedPerson counted = counted(
                LIVE_AT_QUARTER_END,
                held(FundingStream.WHEELCHAIR, Holding.NOTIONAL, "2026-07-01", "2027-06-30"),
                held(FundingStream.CONTINUING_HEALTHCARE, Holding.PREPAID_CARD, "2027-05-01", "2028-04-30"));

        assertThat(counted.way()).isEqualTo(Way.COMBINATION);
        assertThat(counted.cohort()).isEqualTo(FundingStream.CONTINUING_HEALTHCARE);
        assertThat(counted.budgets()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = CountingRule.class,
            names = {"LIVE_AT_QUARTER_END", "RECEIVING_IN_YEAR_TO_DATE"})
    void moving_from_notional_to_a_direct_payment_counts_nobody_twice(CountingRule rule) {
        CountedPerson counted = counted(
                rule,
                held(FundingStream.OTHER_NHS, Holding.NOTIONAL, "2026-07-01", "2027-05-14"),
                held(FundingStream.OTHER_NHS, Holding.OWN_ACCOUNT, "2027-05-15", "2027-06-30"));

        assertThat(counted.way()).isEqualTo(Way.DIRECT_PAYMENT);
    }

    @Test
    void somebody_is_an_adult_from_the_eighteenth_birthday_on() {
        LocalDate day = QUARTER.lastDay();
        assertThat(AgeGroup.on(day, day.minusYears(18))).isEqualTo(AgeGroup.ADULT);
        assertThat(AgeGroup.on(day, day.minusYears(18).plusDays(1))).isEqualTo(AgeGroup.CHILD);
        assertThat(AgeGroup.on(day, null)).isEqualTo(AgeGroup.NOT_KNOWN);
    }

    @Test
    void a_council_supports_with_a_direct_payment_or_a_budget_that_it_manages() {
        HeldBudget managed = councils(Holding.NOTIONAL);
        HeldBudget fund = councils(Holding.THIRD_PARTY);
        HeldBudget direct = councils(Holding.MANAGED_ACCOUNT);

        for (HeldBudget one : List.of(managed, fund, direct)) {
            assertThat(counts(COUNCIL_SUPPORTED, one)).isTrue();
            assertThat(counts(COUNCIL_SELF_DIRECTED, one)).isTrue();
        }
        assertThat(counts(COUNCIL_DIRECT_PAYMENT, direct)).isTrue();
        assertThat(counts(COUNCIL_DIRECT_PAYMENT, managed)).isFalse();
        assertThat(counts(COUNCIL_DIRECT_PAYMENT, fund)).isFalse();
        assertThat(counts(COUNCIL_SUPPORTED, ongoing("2027-04-01", "2028-03-31")))
                .isFalse();
    }

    @Test
    void the_rate_is_of_every_thousand_people_to_the_nearest_hundredth() {
        assertThat(Rate.perThousand(464, 310_000)).isEqualTo(new BigDecimal("1.50"));
        assertThat(Rate.perThousand(1, 200_000)).isEqualTo(new BigDecimal("0.01"));
        assertThat(Rate.perThousand(0, 200_000)).isEqualTo(new BigDecimal("0.00"));
    }

    private static boolean counts(CountingRule rule, HeldBudget budget) {
        return rule.count(new Holder(1, BORN, List.of(budget)), QUARTER).isPresent();
    }

    private static CountedPerson counted(CountingRule rule, HeldBudget... budgets) {
        return rule.count(new Holder(1, BORN, List.of(budgets)), QUARTER).orElseThrow();
    }

    private static HeldBudget ongoing(String from, String to) {
        return held(FundingStream.CONTINUING_HEALTHCARE, Holding.NOTIONAL, from, to);
    }

    private static HeldBudget once(String on) {
        return new HeldBudget(
                1,
                FundingStream.WHEELCHAIR,
                Holding.NOTIONAL,
                true,
                LocalDate.parse(on),
                LocalDate.parse("2028-03-31"));
    }

    private static HeldBudget councils(Holding holding) {
        return held(FundingStream.ADULT_SOCIAL_CARE, holding, "2027-04-01", "2028-03-31");
    }

    private static HeldBudget held(FundingStream stream, Holding holding, String from, String to) {
        return new HeldBudget(1, stream, holding, false, LocalDate.parse(from), LocalDate.parse(to));
    }
}
