package org.carepurse.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BandsTest {

    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 4);

    @ParameterizedTest
    @EnumSource(WorkList.class)
    void ages_follow_each_other_without_a_gap(WorkList list) {
        List<Band> bands = list.bands(TODAY);
        for (int band = 1; band < bands.size(); band++) {
            assertThat(bands.get(band).from()).isEqualTo(bands.get(band - 1).before());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-04, in-time",
        "2027-02-25, in-time",
        "2027-02-24, late",
    })
    void an_invoice_has_five_working_days(LocalDate since, String band) {
        assertThat(named(Bands.within(5, TODAY), since)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-02, in-time", "2027-03-01, late"})
    void a_payment_has_two_working_days(LocalDate since, String band) {
        assertThat(named(Bands.within(2, TODAY), since)).isEqualTo(band);
    }

    @Test
    void a_weekend_is_no_working_day() {
        LocalDate monday = LocalDate.of(2027, 3, 8);
        assertThat(named(Bands.within(2, monday), LocalDate.of(2027, 3, 4))).isEqualTo("in-time");
        assertThat(named(Bands.within(2, monday), LocalDate.of(2027, 3, 3))).isEqualTo("late");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-01, overdue-over-30",
        "2027-02-02, overdue",
        "2027-03-03, overdue",
        "2027-03-04, due-7",
        "2027-03-11, due-7",
        "2027-03-12, due-30",
        "2027-04-03, due-30",
    })
    void a_review_is_due_until_its_day_is_over(LocalDate due, String band) {
        assertThat(named(Bands.due(TODAY), due)).isEqualTo(band);
    }

    private static String named(List<Band> bands, LocalDate day) {
        return bands.stream()
                .filter(band -> !day.isBefore(band.from()) && day.isBefore(band.before()))
                .map(Band::name)
                .findFirst()
                .orElse("");
    }
}
