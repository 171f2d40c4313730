package org.carepurse.rest.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.measure.AnswerSheet;
import org.carepurse.measure.Asked;
import org.carepurse.measure.EnteredBy;
import org.carepurse.measure.Measure;
import org.carepurse.measure.Measured;
import org.carepurse.measure.Scoring;

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
     * @param topScore only of CollaboRATE
     * @param corrected whether a later one says what is right
     */
    public record MeasuredView(
            String reference,
            LocalDate measuredOn,
            List<BigDecimal> answers,
            BigDecimal score,
            String healthState,
            Boolean topScore,
            EnteredBy enteredAs,
            Instant enteredAt,
            boolean corrected) {}

    static MeasureView of(Asked asked) {
        return new MeasureView(
                asked.measure(),
                asked.goal().isEmpty() ? null : asked.goal(),
                asked.measure().items().stream().map(item -> item.name()).toList(),
                asked.dueOn(),
                asked.entries().stream().map(MeasureView::entry).toList());
    }

    private static MeasuredView entry(Asked.Entry entry) {
        Measured measured = entry.measured();
        AnswerSheet sheet = measured.sheet();
        return new MeasuredView(
                measured.reference(),
                measured.measuredOn(),
                sheet.answers(),
                measured.score().orElse(null),
                Scoring.healthState(sheet).orElse(null),
                Scoring.isTopScore(sheet).orElse(null),
                measured.enteredAs(),
                measured.enteredAt(),
                entry.corrected());
    }
}
