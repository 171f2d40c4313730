package org.carepurse.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One measure of one plan, of one goal where it is of goals: all that was entered, and when it is due.
 *
 * @param goal the goal's reference, and empty for a measure that is not of a goal
 * @param dueOn when it should be asked next; null for a licensed one, which no schedule asks for
 */
public record Asked(Measure measure, String goal, String goalTitle, List<Entry> entries, LocalDate dueOn) {

    /**
     * One that was entered.
     *
     * @param by the name of whoever entered it
     * @param corrected whether a later one says what is right
     */
    public record Entry(Measured measured, String by, boolean corrected) {}

    /** Those that stand, the first day first. */
    public List<Entry> standing() {
        return entries.stream().filter(entry -> !entry.corrected()).toList();
    }

    public Optional<Entry> first() {
        return standing().stream().findFirst();
    }

    public Optional<Entry> latest() {
        return standing().stream()
                .max(Comparator.comparing(entry -> entry.measured().measuredOn()));
    }

    public boolean isDueOn(LocalDate today) {
        return dueOn != null && !dueOn.isAfter(today);
    }
}
