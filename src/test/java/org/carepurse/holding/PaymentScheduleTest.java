package org.carepurse.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.holding.Contribution.Basis.GROSS;
import static org.carepurse.holding.Contribution.Basis.NET;
import static org.carepurse.holding.Frequency.FOUR_WEEKLY;
import static org.carepurse.holding.Frequency.MONTHLY;
import static org.carepurse.holding.Frequency.ONCE;
import static org.carepurse.holding.Frequency.QUARTERLY;
import static org.carepurse.holding.Frequency.TWO_WEEKLY;
import static org.carepurse.holding.Frequency.WEEKLY;
import static org.carepurse.holding.PaidWhen.IN_ADVANCE;
import static org.carepurse.holding.PaidWhen.IN_ARREARS;
import static org.carepurse.holding.WorkingDayRule.NEXT_WORKING_DAY;
import static org.carepurse.holding.WorkingDayRule.PREVIOUS_WORKING_DAY;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pence;
import static org.carepurse.money.Sterling.pounds;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.WorkingDays;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PaymentScheduleTest {

    /** A Monday after Easter, and the last day of the 52 weeks from it. */
    private static final LocalDate START = LocalDate.of(2027, 4, 5);

    private static final LocalDate AFTER_52_WEEKS = START.plusWeeks(52).minusDays(1);

    @Test
    void ten_thousand_four_hundred_over_52_weeks_is_800_thirteen_times() {
        PaymentSchedule schedule = scheduled(inAdvance(FOUR_WEEKLY, 0, START), AFTER_52_WEEKS, "10400");
        assertThat(amounts(schedule)).hasSize(13).containsOnly(pounds("800"));
        assertThat(schedule.payments().get(0).period()).isEqualTo(new Period(START, START.plusDays(27), 28));
        assertThat(schedule.payments().get(12).period().to()).isEqualTo(AFTER_52_WEEKS);
        assertThat(schedule.payments().get(1).dueOn())
                .as("3 May is a bank holiday")
                .isEqualTo("2027-05-04");
    }

    @Test
    void an_individual_service_fund_can_be_paid_two_weeks_in_advance() {
        PaymentSchedule schedule = scheduled(inAdvance(WEEKLY, 14, START), AFTER_52_WEEKS, "7800");
        assertThat(amounts(schedule)).hasSize(52).containsOnly(pounds("150"));
        assertThat(schedule.payments().get(0).dueOn()).isEqualTo(START.minusDays(14));
    }

    @Test
    void net_the_council_pays_520_and_the_person_80_into_the_same_account_each_four_weeks() {
        PaymentSchedule schedule = contributing(NET);
        assertThat(amounts(schedule)).hasSize(13).containsOnly(pounds("520"));
        assertThat(contributions(schedule)).hasSize(13).containsOnly(pounds("80"));
        assertThat(schedule.paidIn()).isEqualTo(pounds("6760"));
        assertThat(schedule.contributed()).isEqualTo(pounds("1040"));
    }

    @Test
    void gross_the_council_pays_600_and_bills_the_person_for_80_each_four_weeks() {
        PaymentSchedule schedule = contributing(GROSS);
        assertThat(amounts(schedule)).hasSize(13).containsOnly(pounds("600"));
        assertThat(contributions(schedule)).hasSize(13).containsOnly(pounds("80"));
        assertThat(schedule.paidIn()).isEqualTo(pounds("7800"));
    }

    @Test
    void a_contribution_may_be_the_whole_line_and_not_a_penny_more() {
        PaymentTerms terms = inAdvance(FOUR_WEEKLY, 0, START);
        assertThat(PaymentSchedule.of(terms, START, AFTER_52_WEEKS, pounds("130"), new Contribution(pounds("130"), NET))
                        .paidIn())
                .isEqualTo(NONE);
        assertThatThrownBy(() -> PaymentSchedule.of(
                        terms, START, AFTER_52_WEEKS, pounds("130"), new Contribution(pounds("130.01"), NET)))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("contribution-too-large"));
    }

    @Test
    void a_plan_that_starts_and_ends_within_a_month_pays_both_parts_by_their_days() {
        PaymentTerms terms = new PaymentTerms(MONTHLY, IN_ARREARS, 0, NEXT_WORKING_DAY, LocalDate.of(2028, 1, 1));
        PaymentSchedule schedule = PaymentSchedule.of(
                terms, LocalDate.of(2028, 1, 15), LocalDate.of(2029, 1, 14), pounds("12000"), Contribution.NONE);
        assertThat(amounts(schedule)).hasSize(13).startsWith(pounds("548.39")).endsWith(pounds("451.61"));
        assertThat(amounts(schedule).subList(1, 12)).containsOnly(pounds("1000"));
        assertThat(schedule.payments().get(0).period().isWhole()).isFalse();
    }

    @Test
    void a_month_with_a_leap_day_is_one_month() {
        PaymentTerms terms = new PaymentTerms(MONTHLY, IN_ARREARS, 0, NEXT_WORKING_DAY, LocalDate.of(2028, 1, 1));
        PaymentSchedule schedule = PaymentSchedule.of(
                terms, LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31), pounds("1200"), Contribution.NONE);
        assertThat(amounts(schedule)).hasSize(12).containsOnly(pounds("100"));
        assertThat(schedule.payments().get(1).period())
                .isEqualTo(new Period(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29), 29));
        assertThat(schedule.payments().get(1).dueOn()).isEqualTo("2028-03-01");
    }

    @Test
    void months_counted_from_the_31st_return_to_it() {
        PaymentTerms terms = new PaymentTerms(MONTHLY, IN_ADVANCE, 0, NEXT_WORKING_DAY, LocalDate.of(2027, 1, 31));
        PaymentSchedule schedule = PaymentSchedule.of(
                terms, LocalDate.of(2027, 1, 31), LocalDate.of(2027, 4, 29), pounds("300"), Contribution.NONE);
        assertThat(schedule.payments().stream().map(one -> one.period().from()))
                .containsExactly(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 31));
    }

    @Test
    void the_clock_change_makes_no_week_longer_or_shorter() {
        LocalDate before = LocalDate.of(2027, 3, 22);
        PaymentSchedule schedule = PaymentSchedule.of(
                inAdvance(WEEKLY, 0, before), before, before.plusDays(13), pounds("20.01"), Contribution.NONE);
        assertThat(amounts(schedule)).containsExactly(pounds("10.01"), pounds("10"));
        assertThat(schedule.payments().get(1).period().days()).isEqualTo(7);
        assertThat(schedule.payments().get(0).dueOn().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void a_year_of_365_days_ends_with_a_payment_for_one_day() {
        PaymentSchedule schedule =
                scheduled(inAdvance(FOUR_WEEKLY, 0, START), START.plusYears(1).minusDays(2), "10400");
        assertThat(amounts(schedule)).hasSize(14).endsWith(pounds("28.49"));
        assertThat(schedule.payments().get(13).period().days()).isEqualTo(1);
        assertThat(schedule.paidIn()).isEqualTo(pounds("10400"));
    }

    @Test
    void one_payment_is_for_the_whole_time_at_its_start_or_when_it_is_over() {
        PaymentTerms atTheEnd = new PaymentTerms(ONCE, IN_ARREARS, 0, NEXT_WORKING_DAY, START);
        assertThat(scheduled(inAdvance(ONCE, 0, START), AFTER_52_WEEKS, "600").payments())
                .containsExactly(
                        new ScheduledPayment(1, new Period(START, AFTER_52_WEEKS, 364), START, pounds("600"), NONE));
        assertThat(scheduled(atTheEnd, AFTER_52_WEEKS, "600").payments().get(0).dueOn())
                .isEqualTo(AFTER_52_WEEKS.plusDays(1));
    }

    @Test
    void a_day_on_which_banks_are_closed_moves_as_the_terms_say() {
        LocalDate christmas = LocalDate.of(2027, 12, 25);
        assertThat(dueWith(NEXT_WORKING_DAY, christmas)).isEqualTo("2027-12-29");
        assertThat(dueWith(PREVIOUS_WORKING_DAY, christmas)).isEqualTo("2027-12-24");
        assertThat(dueWith(PREVIOUS_WORKING_DAY, LocalDate.of(2027, 12, 24))).isEqualTo("2027-12-24");
    }

    @Test
    void terms_that_contradict_themselves_are_a_mistake() {
        assertThatThrownBy(() -> inAdvance(WEEKLY, 29, START)).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> inAdvance(WEEKLY, -1, START)).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new PaymentTerms(WEEKLY, IN_ARREARS, 1, NEXT_WORKING_DAY, START))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new Contribution(pence(-1), NET)).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new Contribution(pence(1), null)).isInstanceOf(WrongInput.class);
    }

    @Test
    void whatever_the_terms_every_day_is_paid_for_once_and_no_penny_is_lost() {
        long seed = 20270405;
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            LocalDate first = START.plusDays(random.nextInt(1500));
            LocalDate last = first.plusDays(random.nextInt(400));
            PaymentTerms terms = new PaymentTerms(
                    Frequency.values()[random.nextInt(6)],
                    IN_ADVANCE,
                    random.nextInt(29),
                    WorkingDayRule.values()[random.nextInt(2)],
                    first.plusDays(random.nextInt(800) - 400));
            Money whole = pence(random.nextLong(1, 5_000_000));
            Contribution contribution = new Contribution(pence(random.nextLong(0, 100)), GROSS);
            Contribution bearable = contribution.inAll().isGreaterThan(whole) ? Contribution.NONE : contribution;
            PaymentSchedule schedule = PaymentSchedule.of(terms, first, last, whole, bearable);
            String what = "seed %d, round %d: %s, %s to %s".formatted(seed, round, terms, first, last);
            assertThat(schedule.paidIn()).as(what).isEqualTo(whole);
            assertThat(schedule.contributed()).as(what).isEqualTo(bearable.inAll());
            LocalDate next = first;
            for (ScheduledPayment payment : schedule.payments()) {
                assertThat(payment.period().from()).as(what).isEqualTo(next);
                assertThat(WorkingDays.isWorkingDay(payment.dueOn())).as(what).isTrue();
                next = payment.period().to().plusDays(1);
            }
            assertThat(next).as(what).isEqualTo(last.plusDays(1));
        }
    }

    @Test
    void quarters_of_different_length_are_paid_alike() {
        LocalDate april = LocalDate.of(2027, 4, 1);
        PaymentTerms terms = inAdvance(QUARTERLY, 0, april);
        assertThat(amounts(
                        PaymentSchedule.of(terms, april, LocalDate.of(2028, 3, 31), pounds("400"), Contribution.NONE)))
                .hasSize(4)
                .containsOnly(pounds("100"));
        assertThat(TWO_WEEKLY.periodOf(april.minusDays(1), april)).isEqualTo(-1);
    }

    private static PaymentSchedule contributing(Contribution.Basis basis) {
        return PaymentSchedule.of(
                inAdvance(FOUR_WEEKLY, 14, START),
                START,
                AFTER_52_WEEKS,
                pounds("7800"),
                new Contribution(pounds("1040"), basis));
    }

    private static LocalDate dueWith(WorkingDayRule rule, LocalDate day) {
        PaymentTerms terms = new PaymentTerms(ONCE, IN_ADVANCE, 0, rule, day);
        return PaymentSchedule.of(terms, day, day, pounds("1"), Contribution.NONE)
                .payments()
                .get(0)
                .dueOn();
    }

    private static PaymentTerms inAdvance(Frequency frequency, int leadDays, LocalDate countedFrom) {
        return new PaymentTerms(frequency, IN_ADVANCE, leadDays, NEXT_WORKING_DAY, countedFrom);
    }

    private static PaymentSchedule scheduled(PaymentTerms terms, LocalDate lastDay, String whole) {
        return PaymentSchedule.of(terms, START, lastDay, pounds(whole), Contribution.NONE);
    }

    private static List<Money> amounts(PaymentSchedule schedule) {
        return schedule.payments().stream().map(ScheduledPayment::amount).toList();
    }

    private static List<Money> contributions(PaymentSchedule schedule) {
        return schedule.payments().stream().map(ScheduledPayment::contribution).toList();
    }
}
