package org.carepurse.rest.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepurse.measure.AnswerSheet;
import org.carepurse.measure.Asked;
import org.carepurse.measure.EnteredBy;
import org.carepurse.measure.Measure;
import org.carepurse.measure.Measured;
import org.carepurse.measure.Scoring;
import org.carepurse.measure.ValueSet;

/**
 * One measure of a plan with all that was entered.
 *
 * @param goal only for a measure of goals
 * @param items what the answers are to, in their order
 * @param dueOn when it should be asked next; absent where no schedule asks for it
 */
public record MeasureView(
        Measure measure, String goal, List<String> items, LocalDate dueOn, List<MeasuredView> entered) {

    /**
     * @param answers item by item, null where one was left out
     * @param score absent where the measure has no single figure, or too much was left out
     * @param healthState only of EQ-5D-5L, such as 21143
     * @param value only of EQ-5D-5L, where whoever runs the service brought a value set
     * @param topScore only of CollaboRATE
     * @param onPaper whether the answers were copied from a paper form
     * @param star only of a star: which one it was
     * @param corrected whether a later one says what is right
     */
    public record MeasuredView(
            String reference,
            LocalDate measuredOn,
            List<BigDecimal> answers,
            BigDecimal score,
            String healthState,
            BigDecimal value,
            Boolean topScore,
            boolean onPaper,
            String star,
            EnteredBy enteredAs,
            Instant enteredAt,
            boolean corrected) {}

    static MeasureView of(Asked asked, Optional<ValueSet> valueSet) {
        return new MeasureView(
                asked.measure(),
                asked.goal().isEmpty() ? null : asked.goal(),
                asked.measure().items().stream().map(item -> item.name()).toList(),
                asked.dueOn(),
                asked.entries().stream().map(entry -> entry(entry, valueSet)).toList());
    }

    private static MeasuredView entry(Asked.Entry entry, Optional<ValueSet> valueSet) {
        Measured measured = entry.measured();
        AnswerSheet sheet = measured.sheet();
        return new MeasuredView(
                measured.reference(),
                measured.measuredOn(),
                sheet.answers(),
                measured.score().orElse(null),
                Scoring.healthState(sheet).orElse(null),
                Scoring.value(sheet, valueSet).orElse(null),
                Scoring.isTopScore(sheet).orElse(null),
                measured.given().onPaper(),
                measured.given().star().isEmpty() ? null : measured.given().star(),
                measured.enteredAs(),
                measured.enteredAt(),
                entry.corrected());
    }
}
