package org.carepurse.takeup;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.carepurse.careplan.FundingStream;

/**
 * Somebody whom a rule counts, and for which of their budgets.
 *
 * @param until the last day that is looked at
 */
record CountedPerson(long id, CountingRule rule, AgeGroup age, List<HeldBudget> budgets, LocalDate until) {

    /**
     * How the money was held last, on the last day looked at or before it: whoever had it held otherwise earlier is not told
     * of twice.
     */
    Way way() {
        LocalDate last = budgets.stream()
                .map(budget -> budget.lastDayUntil(until))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return Way.of(budgets.stream()
                .filter(budget -> budget.lastDayUntil(until).isEqual(last))
                .map(HeldBudget::type)
                .collect(Collectors.toSet()));
    }

    /** Where several streams pay, the first of them in the order of streams: continuing care before all others. */
    FundingStream cohort() {
        return budgets.stream().map(HeldBudget::stream).min(Enum::compareTo).orElseThrow();
    }

    Figure.Part part() {
        return new Figure.Part(rule, way(), age, cohort());
    }
}
