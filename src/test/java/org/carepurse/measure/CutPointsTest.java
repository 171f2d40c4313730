package org.carepurse.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.carepurse.outcome.BrokenInvariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CutPointsTest {

    @ParameterizedTest
    @CsvSource({"0,1", "47.0,1", "47.1,2", "55.1,2", "55.2,3", "72.4,3", "72.5,4", "100,4"})
    void a_score_is_of_the_level_whose_highest_it_does_not_go_beyond(BigDecimal score, int level) {
        assertThat(CutPoints.USUAL.levelOf(score)).isEqualTo(level);
    }

    @Test
    void the_level_that_the_licensed_tool_gave_stays() {
        AnswerSheet told = AnswerSheet.typed(Measure.PAM, Map.of("score", "60", "level", "4"));
        AnswerSheet untold = AnswerSheet.typed(Measure.PAM, Map.of("score", "60"));
        assertThat(CutPoints.USUAL.levelled(told).answers().get(1)).isEqualByComparingTo("4");
        assertThat(CutPoints.USUAL.levelled(untold).answers().get(1)).isEqualByComparingTo("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"47,55", "55,47,72", "47,47,72", "a,b,c", ""})
    void cut_points_are_three_scores_one_above_the_other(String text) {
        assertThatThrownBy(() -> CutPoints.read(text)).isInstanceOf(BrokenInvariant.class);
    }
}
