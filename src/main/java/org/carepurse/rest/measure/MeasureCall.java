package org.carepurse.rest.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.measure.AnswerSheet;
import org.carepurse.measure.Measure;
import org.carepurse.outcome.WrongInput;
import org.carepurse.rest.frame.Answers;

/**
 * What was answered.
 *
 * @param goal only for a measure of goals: the goal's reference
 * @param answers item by item, null where one was left out
 */
public record MeasureCall(String measure, String goal, List<BigDecimal> answers, LocalDate measuredOn) {

    AnswerSheet sheet() {
        Measure named = Measure.named(Answers.field("measure", measure))
                .orElseThrow(() -> new WrongInput("measure", "measure-not-known"));
        return new AnswerSheet(named, Answers.field("answers", answers));
    }
}
