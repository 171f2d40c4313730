package org.carepurse.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.carepurse.outcome.WrongInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

    @Test
    void work_and_social_adjustment_adds_its_five_answers() {
        assertThat(Scoring.score(sheet(Measure.WSAS, 0, 0, 0, 0, 0))).hasValue(figure("0"));
        assertThat(Scoring.score(sheet(Measure.WSAS, 8, 8, 8, 8, 8))).hasValue(figure("40"));
        assertThat(Scoring.score(sheet(Measure.WSAS, 1, 2, 3, 4, 5))).hasValue(figure("15"));
    }

    @Test
    void one_answer_left_out_counts_as_the_mean_of_the_other_four() {
        assertThat(Scoring.score(sheet(Measure.WSAS, null, 8, 7, 6, 5)).orElseThrow())
                .isEqualByComparingTo("32.5");
        assertThat(Scoring.score(sheet(Measure.WSAS, 1, 0, 0, 0, null)).orElseThrow())
                .isEqualByComparingTo("1.25");
    }

    @Test
    void with_two_left_out_there_is_no_score() {
        assertThat(Scoring.score(sheet(Measure.WSAS, null, null, 7, 6, 5))).isEmpty();
    }

    @Test
    void the_health_state_is_its_five_levels_and_needs_all_of_them() {
        assertThat(Scoring.healthState(sheet(Measure.EQ_5D_5L, 2, 1, 1, 4, 3, 70)))
                .hasValue("21143");
        assertThat(Scoring.healthState(sheet(Measure.EQ_5D_5L, 2, 1, 1, 4, 3, null)))
                .hasValue("21143");
        assertThat(Scoring.healthState(sheet(Measure.EQ_5D_5L, 2, 1, null, 4, 3, 70)))
                .isEmpty();
        assertThat(Scoring.score(sheet(Measure.EQ_5D_5L, 2, 1, 1, 4, 3, 70))).isEmpty();
    }

    @Test
    void only_nine_nine_nine_is_the_top_score() {
        assertThat(Scoring.isTopScore(sheet(Measure.COLLABORATE, 9, 9, 9))).hasValue(true);
        assertThat(Scoring.isTopScore(sheet(Measure.COLLABORATE, 9, 8, 9))).hasValue(false);
        assertThat(Scoring.isTopScore(sheet(Measure.COLLABORATE, 9, null, 9))).isEmpty();
        assertThat(Scoring.isTopScore(sheet(Measure.ONS4, 9, 9, 9, 9))).isEmpty();
    }

    @Test
    void the_four_of_well_being_stand_each_for_themselves() {
        assertThat(Scoring.score(sheet(Measure.ONS4, 7, 8, 6, 3))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EQ_5D_5L, mobility, 1, 5",
        "EQ_5D_5L, today, 0, 100",
        "WSAS, work, 0, 8",
        "COLLABORATE, listen, 0, 9",
        "ONS4, anxious, 0, 10",
        "GOAL_PROGRESS, progress, 0, 10",
        "PAM, score, 0, 100",
        "STAR, score, 0, 10"
    })
    void takes_the_least_and_the_most_and_nothing_beyond(Measure measure, String item, int least, int most) {
        assertThat(typed(measure, item, least).missing())
                .isEqualTo(measure.items().size() - 1L);
        assertThat(typed(measure, item, most).missing())
                .isEqualTo(measure.items().size() - 1L);
        assertThatThrownBy(() -> typed(measure, item, least - 1)).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> typed(measure, item, most + 1)).isInstanceOf(WrongInput.class);
    }

    @ParameterizedTest
    @CsvSource({"WSAS, work, 2.5", "WSAS, work, two", "PAM, score, 56.45", "PAM, score, 1e2", "PAM, score, 100.1"})
    void takes_no_other_writing_than_a_plain_number_of_its_kind(Measure measure, String item, String typed) {
        assertThatThrownBy(() -> AnswerSheet.typed(measure, Map.of(item, typed)))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.field()).isEqualTo(item));
    }

    @Test
    void a_licensed_score_may_have_one_digit_behind_the_point() {
        AnswerSheet sheet = AnswerSheet.typed(Measure.PAM, Map.of("score", " 56.4 "));
        assertThat(Scoring.score(sheet).orElseThrow()).isEqualByComparingTo("56.4");
    }

    @Test
    void digits_that_say_nothing_are_not_kept() {
        BigDecimal nothing = new BigDecimal("0E-100000000");
        BigDecimal five = new BigDecimal("5." + "0".repeat(100));
        assertThat(new AnswerSheet(Measure.COLLABORATE, List.of(nothing, five, new BigDecimal("9"))).written())
                .isEqualTo("0,5,9");
        assertThat(AnswerSheet.typed(Measure.EQ_5D_5L, Map.of("today", "100")).written())
                .isEqualTo("-,-,-,-,-,100");
    }

    @Test
    void every_answer_that_is_none_is_told_at_once() {
        assertThat(AnswerSheet.mistakes(Measure.WSAS, Map.of("work", "9", "home", "8", "close", "x")))
                .extracting(WrongInput::field)
                .containsExactly("work", "close");
    }

    @Test
    void something_must_be_answered() {
        assertThatThrownBy(() -> AnswerSheet.typed(Measure.ONS4, Map.of("happy", " ")))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void what_is_written_down_is_read_back() {
        AnswerSheet sheet = sheet(Measure.WSAS, 1, null, 3, 4, 5);
        assertThat(sheet.written()).isEqualTo("1,-,3,4,5");
        assertThat(AnswerSheet.kept(Measure.WSAS, "1,-,3,4,5")).isEqualTo(sheet);
    }

    private static AnswerSheet typed(Measure measure, String item, int answer) {
        return AnswerSheet.typed(measure, Map.of(item, String.valueOf(answer)));
    }

    private static AnswerSheet sheet(Measure measure, Integer... answers) {
        return new AnswerSheet(
                measure,
                Arrays.stream(answers)
                        .map(one -> one == null ? null : BigDecimal.valueOf(one))
                        .toList());
    }

    private static BigDecimal figure(String text) {
        return new BigDecimal(text);
    }
}
