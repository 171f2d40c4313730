package org.carepurse.auditplan;

import static org.carepurse.auditplan.QuestionState.ANSWERED;
import static org.carepurse.auditplan.QuestionState.ASKED;
import static org.carepurse.auditplan.QuestionState.CLOSED;

import java.util.Map;
import java.util.Optional;

/** Where each step leads from each state. What is not here is refused. */
final class QuestionLife {

    private static final Map<QuestionState, Map<QuestionStep, QuestionState>> TABLE = Map.of(
            ASKED, Map.of(QuestionStep.ANSWER, ANSWERED, QuestionStep.CLOSE, CLOSED),
            ANSWERED, Map.of(QuestionStep.ANSWER, ANSWERED, QuestionStep.FOLLOW_UP, ASKED, QuestionStep.CLOSE, CLOSED),
            CLOSED, Map.of());

    private QuestionLife() {}

    static Optional<QuestionState> after(QuestionState state, QuestionStep step) {
        return Optional.ofNullable(TABLE.get(state).get(step));
    }
}
