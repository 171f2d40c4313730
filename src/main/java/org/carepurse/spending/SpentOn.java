package org.carepurse.spending;

import java.util.Map;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/**
 * What money went on in one group.
 *
 * @param group which: a month written 2027-03 (of a quarter and a year its first), a stream, a holding, a kind of service, a
 *     provider's number, a district, a year of beginning; empty where nothing tells
 * @param name a provider's; otherwise empty
 * @param figures in the months that were asked about
 * @param setAside what orders still held at the end of these months
 */
public record SpentOn(String group, String name, Map<Measure, Money> figures, Money setAside) {

    public SpentOn {
        figures = Map.copyOf(figures);
    }

    public Money of(Measure measure) {
        return figures.getOrDefault(measure, Sterling.NONE);
    }

    /** Whether there is nothing to say of it. */
    public boolean isNothing() {
        return setAside.isZero() && figures.values().stream().allMatch(Money::isZero);
    }

    SpentOn named(String provider) {
        return new SpentOn(group, provider, figures, setAside);
    }
}
