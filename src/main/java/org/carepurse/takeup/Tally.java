package org.carepurse.takeup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds people up, one after the other, and remembers of them only how many there are of each kind. */
final class Tally {

    private final Map<Figure.Part, Integer> people = new HashMap<>();

    void add(CountedPerson person) {
        people.merge(person.part(), 1, Integer::sum);
    }

    Figures figures() {
        return new Figures(people.entrySet().stream()
                .map(part -> new Figure(part.getKey(), part.getValue()))
                .toList());
    }

    List<Object[]> rows(long returnId) {
        return people.entrySet().stream()
                .map(part -> new Object[] {
                    returnId,
                    part.getKey().rule().name(),
                    part.getKey().way().name(),
                    part.getKey().age().name(),
                    part.getKey().cohort().name(),
                    part.getValue()
                })
                .toList();
    }
}
