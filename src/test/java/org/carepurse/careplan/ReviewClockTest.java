package org.carepurse.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReviewClockTest {

    private static final LocalDate START = LocalDate.of(2027, 3, 4);

    @Test
    void the_nhs_and_education_look_again_within_three_months_social_care_within_six() {
        assertThat(ReviewClock.NHS.firstNoLaterThan(START)).isEqualTo("2027-06-04");
        assertThat(ReviewClock.EDUCATION.firstNoLaterThan(START)).isEqualTo("2027-06-04");
        assertThat(ReviewClock.SOCIAL_CARE.firstNoLaterThan(START)).isEqualTo("2027-09-04");
    }

    @Test
    void after_a_review_every_stream_waits_at_most_a_year() {
        assertThat(ReviewClock.values())
                .allSatisfy(clock -> assertThat(clock.nextNoLaterThan(START)).isEqualTo("2028-03-04"));
    }

    @Test
    void a_year_after_a_leap_day_is_the_last_day_of_february() {
        assertThat(ReviewClock.NHS.nextNoLaterThan(LocalDate.of(2028, 2, 29))).isEqualTo("2029-02-28");
    }

    @Test
    void three_months_after_the_end_of_november_is_the_end_of_february_leap_or_not() {
        assertThat(ReviewClock.NHS.firstNoLaterThan(LocalDate.of(2026, 11, 30))).isEqualTo("2027-02-28");
        assertThat(ReviewClock.NHS.firstNoLaterThan(LocalDate.of(2027, 11, 30))).isEqualTo("2028-02-29");
    }

    @Test
    void a_date_on_the_last_day_allowed_is_taken_and_a_day_later_is_refused() {
        ReviewCalendar calendar = new ReviewCalendar();
        assertThat(calendar.set(FundingStream.OTHER_NHS, LocalDate.of(2027, 6, 4), START))
                .isEmpty();
        assertThat(calendar.set(FundingStream.OTHER_NHS, LocalDate.of(2027, 6, 5), START))
                .get()
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("review-too-late"))
                .satisfies(refusal -> assertThat(refusal.facts()).containsEntry("latest", "2027-06-04"));
    }

    @Test
    void a_date_before_the_plan_is_refused() {
        ReviewCalendar calendar = new ReviewCalendar();
        assertThat(calendar.set(FundingStream.OTHER_NHS, START.minusDays(1), START))
                .get()
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("review-before-the-plan"));
        assertThat(calendar.set(FundingStream.OTHER_NHS, START, START)).isEmpty();
    }

    @Test
    void the_joint_review_is_on_the_earliest_date_of_the_streams_that_pay() {
        ReviewCalendar calendar = new ReviewCalendar();
        calendar.set(FundingStream.OTHER_NHS, LocalDate.of(2027, 5, 1), START);
        calendar.set(FundingStream.ADULT_SOCIAL_CARE, LocalDate.of(2027, 8, 1), START);
        Map<FundingStream, LocalDate> both =
                calendar.datesOf(List.of(FundingStream.OTHER_NHS, FundingStream.ADULT_SOCIAL_CARE));
        assertThat(ReviewCalendar.earliest(both)).contains(LocalDate.of(2027, 5, 1));
        assertThat(ReviewCalendar.earliest(calendar.datesOf(List.of(FundingStream.ADULT_SOCIAL_CARE))))
                .contains(LocalDate.of(2027, 8, 1));
    }

    @Test
    void holding_the_review_starts_every_clock_again() {
        ReviewCalendar calendar = new ReviewCalendar();
        calendar.set(FundingStream.OTHER_NHS, LocalDate.of(2027, 5, 1), START);
        calendar.held(LocalDate.of(2027, 4, 20));
        assertThat(calendar.datesOf(List.of(FundingStream.OTHER_NHS)))
                .containsEntry(FundingStream.OTHER_NHS, LocalDate.of(2028, 4, 20));
        assertThat(calendar.latest(FundingStream.ADULT_SOCIAL_CARE, START)).isEqualTo("2028-04-20");
    }
}
