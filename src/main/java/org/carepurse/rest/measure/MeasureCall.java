package org.carepurse.rest.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.measure.AnswerSheet;
import org.carepurse.measure.Given;
import org.carepurse.measure.Measure;
import org.carepurse.outcome.WrongInput;
import org.carepurse.rest.frame.Answers;

/**
 * What was answered.
 *
 * @param goal only for a measure of goals: the goal's reference
 * @param answers item by item, null where one was left out
 * @param onPaper whether they were copied from a paper form; absent when they were not
 * @param star only for a star: which one it was
 */
public record MeasureCall(
        String measure, String goal, List<BigDecimal> answers, LocalDate measuredOn, Boolean onPaper, String star) {

    Given given() {
        return new Given(measuredOn, Boolean.TRUE.equals(onPaper), star);
    }

    AnswerSheet sheet() {
        Measure named = Measure.named(Answers.field("measure", measure))
                .orElseThrow(() -> new WrongInput("measure", "measure-not-known"));
        return new AnswerSheet(named, Answers.field("answers", answers));
    }
}
