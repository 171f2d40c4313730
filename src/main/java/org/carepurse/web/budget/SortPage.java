package org.carepurse.web.budget;

import java.util.List;
import java.util.Map;
import org.carepurse.budget.Purse;
import org.carepurse.budget.Sorting;
import org.carepurse.budget.SortingHabits;
import org.carepurse.web.frame.Problems;

/**
 * Sorting money into goals.
 *
 * @param typed what was typed, by the name of its field
 * @param shares the shares as they will be given; empty until they are read
 * @param habits how money that is paid in later is sorted; only for lines that were sorted once
 */
public record SortPage(
        Purse purse, Map<String, String> typed, List<Sorting.Share> shares, List<Habit> habits, Problems problems) {

    /** How what is paid in on a line is sorted by itself. */
    public record Habit(Purse.Line line, List<SortingHabits.Part> parts) {

        /** A part of the whole in per cent, to the nearest. */
        public long percent(SortingHabits.Part part) {
            long whole = parts.stream()
                    .mapToLong(one -> one.weight().getAmountMinorLong())
                    .sum();
            return (part.weight().getAmountMinorLong() * 200 + whole) / (2 * whole);
        }
    }

    public String path() {
        return "/purses/" + purse.plan() + "/sort";
    }

    /** The lines that have money to sort. */
    public List<Purse.Line> lines() {
        return purse.lines().stream()
                .filter(line -> line.unallocated().isPositive())
                .toList();
    }

    public static String field(Purse.Line line, Purse.ForGoal goal) {
        return line.reference() + "-" + goal.reference();
    }

    public String typed(Purse.Line line, Purse.ForGoal goal) {
        return typed.getOrDefault(field(line, goal), "");
    }

    public String goalOf(Sorting.Share share) {
        return purse.goal(share.goal()).orElseThrow().title();
    }

    public Purse.Line lineOf(Sorting.Share share) {
        return purse.line(share.line()).orElseThrow();
    }
}
