package org.carepurse.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the answers come to, as each measure's own rules say. */
public final class Scoring {

    private static final BigDecimal MOST_EFFORT = BigDecimal.valueOf(9);
    private static final int DIMENSIONS = 5;

    private Scoring() {}

    /** One figure for all answers; nothing where the measure has none, or too much was left out. */
    public static Optional<BigDecimal> score(AnswerSheet sheet) {
        return switch (sheet.measure()) {
            case WSAS -> wsas(sheet);
            case GOAL_PROGRESS, PAM, STAR -> Optional.ofNullable(sheet.answers().get(0));
            case EQ_5D_5L, COLLABORATE, ONS4, SERVICE_USE -> Optional.empty();
        };
    }

    /** The health state as its five levels, such as 21143; nothing when one was left out. */
    public static Optional<String> healthState(AnswerSheet sheet) {
        List<BigDecimal> levels =
                sheet.measure() == Measure.EQ_5D_5L ? sheet.answers().subList(0, DIMENSIONS) : List.of();
        return levels.isEmpty() || levels.contains(null)
                ? Optional.empty()
                : Optional.of(levels.stream().map(BigDecimal::toPlainString).collect(Collectors.joining()));
    }

    /** What the health state is worth; nothing without a value set. */
    public static Optional<BigDecimal> value(AnswerSheet sheet, Optional<ValueSet> valueSet) {
        return valueSet.flatMap(values -> healthState(sheet).flatMap(values::of));
    }

    /** Whether everybody made every effort: 9, 9 and 9; nothing when one was left out. */
    public static Optional<Boolean> isTopScore(AnswerSheet sheet) {
        return sheet.measure() != Measure.COLLABORATE || sheet.missing() > 0
                ? Optional.empty()
                : Optional.of(sheet.answers().stream().allMatch(one -> one.compareTo(MOST_EFFORT) == 0));
    }

    /** One that was left out counts as the mean of the rest; with more left out there is no score. */
    private static Optional<BigDecimal> wsas(AnswerSheet sheet) {
        if (sheet.missing() > 1) {
            return Optional.empty();
        }
        List<BigDecimal> given =
                sheet.answers().stream().filter(Objects::nonNull).toList();
        BigDecimal sum = given.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(
                sheet.missing() == 0
                        ? sum
                        : sum.add(sum.divide(BigDecimal.valueOf(given.size()), 2, RoundingMode.UNNECESSARY)));
    }
}
