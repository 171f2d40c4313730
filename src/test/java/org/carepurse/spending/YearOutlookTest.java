package org.carepurse.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.time.YearMonth;
import org.carepurse.time.FinancialYear;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class YearOutlookTest {

    private static final FinancialYear YEAR = new FinancialYear(2026);

    @Test
    void the_month_under_way_and_those_after_it_are_left_of_the_year() {
        assertThat(Pace.monthsLeft(YEAR, YearMonth.of(2026, 4))).isEqualTo(12);
        assertThat(Pace.monthsLeft(YEAR, YearMonth.of(2026, 11))).isEqualTo(5);
        assertThat(Pace.monthsLeft(YEAR, YearMonth.of(2027, 3))).isEqualTo(1);
        assertThat(Pace.monthsLeft(YEAR, YearMonth.of(2027, 4))).isZero();
        assertThat(Pace.monthsLeft(YEAR, YearMonth.of(2025, 4))).isEqualTo(12);
    }

    @Test
    void goes_on_at_the_pace_of_the_last_three_whole_months() {
        Pace pace = new Pace(pounds("900"), pounds("900"), 5);
        assertThat(pace.forecast(pounds("2100"), pounds("2150"))).isEqualTo(pounds("3600"));
    }

    @Test
    void is_never_less_than_what_is_owed_already() {
        assertThat(new Pace(pounds("3"), NONE, 1).forecast(pounds("100"), pounds("250")))
                .isEqualTo(pounds("250"));
    }

    @Test
    void five_percent_more_or_less_is_on_budget_and_a_penny_beyond_is_not() {
        assertThat(cause("1000", "500", "500", "0", "950")).isEqualTo(LikelyCause.ON_BUDGET);
        assertThat(cause("1000", "500", "500", "0", "1050")).isEqualTo(LikelyCause.ON_BUDGET);
        assertThat(cause("1000", "500", "500", "0", "949.99")).isEqualTo(LikelyCause.LITTLE_ORDERED);
        assertThat(cause("1000", "500", "500", "0", "1050.01")).isEqualTo(LikelyCause.STEADILY_ABOVE);
    }

    @Test
    void money_that_nobody_ordered_with_is_told_from_money_that_waits_for_invoices() {
        assertThat(cause("1000", "0", "0", "0", "0")).isEqualTo(LikelyCause.NOTHING_ORDERED);
        assertThat(cause("1000", "700", "400", "300", "400")).isEqualTo(LikelyCause.WAITING_FOR_INVOICES);
        assertThat(cause("1000", "690", "400", "290", "400")).isEqualTo(LikelyCause.LITTLE_ORDERED);
    }

    @Test
    void what_was_spent_without_a_budget_is_named_so() {
        assertThat(cause("0", "10", "10", "0", "10")).isEqualTo(LikelyCause.NO_BUDGET);
        assertThat(cause("0", "0", "0", "0", "0")).isEqualTo(LikelyCause.NOTHING_HAPPENED);
    }

    @Test
    void a_changed_pace_is_named_when_it_changed_by_more_than_a_fifth() {
        assertThat(paced("79.99", "100", "900")).isEqualTo(LikelyCause.SLOWING);
        assertThat(paced("80", "100", "900")).isEqualTo(LikelyCause.LITTLE_ORDERED);
        assertThat(paced("120.01", "100", "1100")).isEqualTo(LikelyCause.RISING);
        assertThat(paced("120", "100", "1100")).isEqualTo(LikelyCause.STEADILY_ABOVE);
    }

    private static LikelyCause cause(String budget, String ordered, String owed, String setAside, String forecast) {
        return outlook(budget, ordered, owed, setAside, forecast, new Pace(pounds("100"), pounds("100"), 5))
                .cause();
    }

    private static LikelyCause paced(String lastThree, String threeBefore, String forecast) {
        return outlook("1000", "500", "500", "0", forecast, new Pace(pounds(lastThree), pounds(threeBefore), 5))
                .cause();
    }

    private static YearOutlook outlook(
            String budget, String ordered, String owed, String setAside, String forecast, Pace pace) {
        return new YearOutlook(
                "OTHER_NHS", amount(budget), amount(ordered), amount(owed), amount(setAside), amount(forecast), pace);
    }

    private static Money amount(String pounds) {
        return pounds(pounds);
    }
}
