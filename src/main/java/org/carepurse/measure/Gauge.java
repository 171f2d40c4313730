package org.carepurse.measure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** One figure of a measure that can be set beside an earlier one: how long a person's way is shown, and what is averaged. */
public enum Gauge {
    GOAL_PROGRESS(Measure.GOAL_PROGRESS, true, Scoring::score),
    PAM(Measure.PAM, true, Scoring::score),
    /** 100 for the top score, 0 for any other: its average is the share of people who gave it, in per cent. */
    TOP_SCORE(Measure.COLLABORATE, true, sheet -> Scoring.isTopScore(sheet)
            .map(top -> BigDecimal.valueOf(top ? 100 : 0))),
    /** The five levels as a number such as 21143: only a {@link ValueSet} tells what it is worth. */
    HEALTH_STATE(Measure.EQ_5D_5L, true, sheet -> Scoring.healthState(sheet).map(BigDecimal::new)),
    HEALTH_TODAY(Measure.EQ_5D_5L, true, item("today")),
    WSAS(Measure.WSAS, false, Scoring::score),
    SATISFIED(Measure.ONS4, true, item("satisfied")),
    WORTHWHILE(Measure.ONS4, true, item("worthwhile")),
    HAPPY(Measure.ONS4, true, item("happy")),
    ANXIOUS(Measure.ONS4, false, item("anxious")),
    STAR(Measure.STAR, true, Scoring::score),
    GP_VISITS(Measure.SERVICE_USE, false, item("gp")),
    EMERGENCY_VISITS(Measure.SERVICE_USE, false, item("emergency")),
    HOSPITAL_NIGHTS(Measure.SERVICE_USE, false, item("nights"));

    private final Measure measure;
    private final boolean higherIsBetter;
    private final Function<AnswerSheet, Optional<BigDecimal>> figure;

    Gauge(Measure measure, boolean higherIsBetter, Function<AnswerSheet, Optional<BigDecimal>> figure) {
        this.measure = measure;
        this.higherIsBetter = higherIsBetter;
        this.figure = figure;
    }

    public Measure measure() {
        return measure;
    }

    public boolean higherIsBetter() {
        return higherIsBetter;
    }

    /** Nothing when too much was left out. */
    public Optional<BigDecimal> of(AnswerSheet sheet) {
        return sheet.measure() == measure ? figure.apply(sheet) : Optional.empty();
    }

    private static Function<AnswerSheet, Optional<BigDecimal>> item(String name) {
        return sheet -> sheet.measure().items().stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .flatMap(sheet::to);
    }
}
