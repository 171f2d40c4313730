package org.carepurse.takeup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Somebody who is counted in a quarter, and for which of their budgets. */
public final class CountedPerson {

    private final long id;
    private final Quarter quarter;
    private final List<HeldBudget> budgets = new ArrayList<>();

    CountedPerson(long id, Quarter quarter) {
        this.id = id;
        this.quarter = quarter;
    }

    void because(HeldBudget budget) {
        budgets.add(budget);
    }

    public long id() {
        return id;
    }

    public List<HeldBudget> budgets() {
        return List.copyOf(budgets);
    }

    /**
     * How the money was held last, on the quarter's last day or before it: whoever had it held otherwise earlier is not told
     * of twice.
     */
    public Way way() {
        LocalDate last =
                budgets.stream().map(this::lastDay).max(LocalDate::compareTo).orElseThrow();
        return Way.of(budgets.stream()
                .filter(budget -> lastDay(budget).isEqual(last))
                .map(HeldBudget::holding)
                .collect(Collectors.toSet()));
    }

    private LocalDate lastDay(HeldBudget budget) {
        LocalDate end = quarter.lastDay();
        return budget.to() == null || budget.to().isAfter(end) ? end : budget.to();
    }
}
