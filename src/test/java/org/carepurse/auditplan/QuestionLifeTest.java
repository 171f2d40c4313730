package org.carepurse.auditplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionLifeTest {

    @ParameterizedTest
    @CsvSource({
        "ASKED, ANSWER, ANSWERED",
        "ASKED, FOLLOW_UP,",
        "ASKED, CLOSE, CLOSED",
        "ASKED, ASK,",
        "ANSWERED, ANSWER, ANSWERED",
        "ANSWERED, FOLLOW_UP, ASKED",
        "ANSWERED, CLOSE, CLOSED",
        "ANSWERED, ASK,",
        "CLOSED, ANSWER,",
        "CLOSED, FOLLOW_UP,",
        "CLOSED, CLOSE,",
        "CLOSED, ASK,"
    })
    void each_step_leads_where_the_table_says(QuestionState state, QuestionStep step, QuestionState next) {
        assertThat(QuestionLife.after(state, step)).isEqualTo(Optional.ofNullable(next));
    }
}
