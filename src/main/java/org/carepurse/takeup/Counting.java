package org.carepurse.takeup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;

/** Counts everybody by every rule and keeps who was counted, and for what: part of the act that prepares a return. */
@ApplicationScoped
class Counting {

    private static final String PEOPLE =
            "INSERT INTO counted_person (return_id, rule, person_id, way, age, cohort) VALUES ";
    private static final String BUDGETS = "INSERT INTO counted_budget (return_id, rule, person_id, line_id, holding,"
            + " one_off, held_from, held_to) VALUES ";
    private static final String FIGURES =
            "INSERT INTO return_figure (return_id, rule, way, age, cohort, people) VALUES ";

    private final HeldBudgets budgets;
    private final Tables tables;

    @Inject
    Counting(HeldBudgets budgets, Tables tables) {
        this.budgets = budgets;
        this.tables = tables;
    }

    void count(long returnId, long commissionerId, Quarter quarter) {
        Tally tally = new Tally();
        budgets.read(commissionerId, quarter, holders -> keep(returnId, counted(holders, quarter), tally));
        Journey journey = new Journey();
        journey.add(FIGURES, tally.rows(returnId));
        tables.send(journey);
    }

    private static List<CountedPerson> counted(List<Holder> holders, Quarter quarter) {
        List<CountedPerson> counted = new ArrayList<>();
        for (Holder holder : holders) {
            for (CountingRule rule : CountingRule.values()) {
                rule.count(holder, quarter).ifPresent(counted::add);
            }
        }
        return counted;
    }

    private void keep(long returnId, List<CountedPerson> counted, Tally tally) {
        counted.forEach(tally::add);
        Journey journey = new Journey();
        journey.add(
                PEOPLE, counted.stream().map(person -> person(returnId, person)).toList());
        journey.add(
                BUDGETS,
                counted.stream()
                        .flatMap(person -> person.budgets().stream().map(budget -> budget(returnId, person, budget)))
                        .toList());
        tables.send(journey);
    }

    private static Object[] person(long returnId, CountedPerson person) {
        return new Object[] {
            returnId,
            person.rule().name(),
            person.id(),
            person.way().name(),
            person.age().name(),
            person.cohort().name()
        };
    }

    private static Object[] budget(long returnId, CountedPerson person, HeldBudget budget) {
        return new Object[] {
            returnId,
            person.rule().name(),
            person.id(),
            budget.lineId(),
            budget.holding().name(),
            budget.isOneOff() ? 1L : 0L,
            budget.from(),
            budget.to()
        };
    }
}
