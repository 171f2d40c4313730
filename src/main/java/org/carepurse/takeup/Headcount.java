package org.carepurse.takeup;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The people whom a rule counts in a quarter, each once, with the budgets for which they are counted. */
public final class Headcount {

    private final CountingRule rule;
    private final SortedMap<Long, CountedPerson> people = new TreeMap<>();

    public Headcount(CountingRule rule, Quarter quarter, Collection<HeldBudget> budgets) {
        this.rule = rule;
        budgets.stream().filter(budget -> rule.counts(budget, quarter)).forEach(budget -> people.computeIfAbsent(
                        budget.personId(), id -> new CountedPerson(id, quarter))
                .because(budget));
    }

    public CountingRule rule() {
        return rule;
    }

    public int size() {
        return people.size();
    }

    public Collection<CountedPerson> people() {
        return people.values();
    }

    public Optional<CountedPerson> person(long id) {
        return Optional.ofNullable(people.get(id));
    }

    /** By how the money is held; what the ways add up to is the count, since each person has one way. */
    public Map<Way, Integer> byWay() {
        Map<Way, Integer> ways = new EnumMap<>(Way.class);
        people.values().forEach(person -> ways.merge(person.way(), 1, Integer::sum));
        return ways;
    }
}
