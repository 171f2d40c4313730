package org.carepurse.spending;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/** Figures being added up: of the months asked about, and what is still set aside of all months until then. */
final class Sums {

    private final Map<Measure, Long> pence = new EnumMap<>(Measure.class);
    private long setAside;

    void add(Measure measure, long inMonths, long untilThen) {
        pence.merge(measure, inMonths, Long::sum);
        setAside += held(measure, untilThen);
    }

    void goOnFrom(long before) {
        setAside += before;
    }

    long setAside() {
        return setAside;
    }

    static long held(Measure measure, long pence) {
        return switch (measure) {
            case ORDERED -> pence;
            case OWED -> -pence;
            case BUDGET, DELIVERED, PAID -> 0;
        };
    }

    SpentOn of(String group) {
        Map<Measure, Money> figures = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            figures.put(measure, Sterling.pence(pence.getOrDefault(measure, 0L)));
        }
        return new SpentOn(group, "", figures, Sterling.pence(setAside));
    }

    /** All groups together; groups of time follow each other, so what the last still holds is what all do. */
    static SpentOn total(Collection<SpentOn> groups, Money setAside) {
        Map<Measure, Money> figures = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            figures.put(measure, groups.stream().map(each -> each.of(measure)).reduce(Sterling.NONE, Money::plus));
        }
        return new SpentOn("", "", figures, setAside);
    }
}
