package org.carepurse.web.outcomes;

import java.util.ArrayList;
import java.util.List;
import org.carepurse.measure.Gauge;
import org.carepurse.outcomes.AreaCompared;
import org.carepurse.outcomes.Compared;
import org.carepurse.words.Words;

/** The columns of the tables of outcomes, the same on the page and in the file. */
final class GaugeTable {

    private static final List<String> OF_ALL =
            List.of("twice", "once", "never", "before", "since", "change", "better", "same", "worse");
    private static final List<String> OF_AREAS = List.of("twice", "once", "never", "before", "since");

    private GaugeTable() {}

    static List<String> heads(Words words) {
        return heads("outcomes.gauge", OF_ALL, words);
    }

    static List<String> headsOfAreas(Words words) {
        return heads("outcomes.area", OF_AREAS, words);
    }

    static List<String> row(Compared compared, Words words) {
        Gauge gauge = compared.gauge();
        return List.of(
                words.say("measure.gauge." + gauge),
                Told.number(compared.twice(), words),
                Told.number(compared.once(), words),
                Told.number(compared.never(), words),
                Told.average(gauge, compared.before(), compared.twice(), words),
                Told.average(gauge, compared.since(), compared.twice(), words),
                Told.change(gauge, compared.change(), compared.twice(), words),
                Told.number(compared.better(), words),
                Told.number(compared.same(), words),
                Told.number(compared.worse(), words));
    }

    static List<String> row(Gauge gauge, String area, AreaCompared compared, Words words) {
        return List.of(
                area,
                Told.number(compared.twice(), words),
                Told.number(compared.once(), words),
                Told.number(compared.never(), words),
                Told.average(gauge, compared.before(), compared.twice(), words),
                Told.average(gauge, compared.since(), compared.twice(), words));
    }

    private static List<String> heads(String first, List<String> others, Words words) {
        List<String> heads = new ArrayList<>(List.of(words.say(first)));
        others.forEach(head -> heads.add(words.say("outcomes.head." + head)));
        return heads;
    }
}
