package org.carepurse.quarterly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.carepurse.report.Bars;
import org.carepurse.report.Section;
import org.carepurse.report.Table;
import org.carepurse.takeup.AgeGroup;
import org.carepurse.takeup.TookUp;
import org.carepurse.takeup.Way;
import org.carepurse.words.Words;

/** Who had budgets on the last day of a quarter. */
final class TakeUpSection {

    private final Optional<TookUp> tookUp;
    private final Words words;

    TakeUpSection(Optional<TookUp> tookUp, Words words) {
        this.tookUp = tookUp;
        this.words = words;
    }

    Section said() {
        String heading = words.say("quarterly.take-up");
        return tookUp.map(told -> new Section(heading, allPeople(told), waysDrawn(told), ways(heading, told)))
                .orElseGet(() -> new Section(heading, words.say("quarterly.take-up.none"), null, null));
    }

    private String allPeople(TookUp told) {
        if (told.table().total().isEmpty()) {
            return words.say("quarterly.take-up.kept", told.smallest());
        }
        String people = people(told.table().total());
        return told.rate()
                .map(rate -> words.say("quarterly.take-up.rate", people, rate.toPlainString()))
                .orElseGet(() -> words.say("quarterly.take-up.said", people));
    }

    private Bars waysDrawn(TookUp told) {
        return new Bars(
                words.say("quarterly.take-up.drawn"),
                words.say("quarterly.take-up.small", told.smallest()),
                Arrays.stream(Way.values())
                        .map(way -> new Bars.Bar(
                                words.say("takeup.way." + way),
                                told.table().rowTotal(way.ordinal()).orElse(0),
                                people(told.table().rowTotal(way.ordinal()))))
                        .toList());
    }

    private Table ways(String heading, TookUp told) {
        List<List<String>> rows = new ArrayList<>();
        for (Way way : Way.values()) {
            rows.add(row(
                    words.say("takeup.way." + way),
                    told.table().cells().get(way.ordinal()),
                    told.table().rowTotal(way.ordinal())));
        }
        rows.add(row(
                words.say("takeup.all-ways"),
                told.table().columnTotals(),
                told.table().total()));
        List<String> heads = new ArrayList<>(List.of(words.say("takeup.way")));
        Arrays.stream(AgeGroup.values()).forEach(age -> heads.add(words.say("takeup.age." + age)));
        heads.add(words.say("takeup.all"));
        return new Table(heading, heads, rows);
    }

    private List<String> row(String name, List<OptionalLong> cells, OptionalLong total) {
        return Stream.concat(
                        Stream.of(name),
                        Stream.concat(cells.stream(), Stream.of(total)).map(this::people))
                .toList();
    }

    private String people(OptionalLong people) {
        return people.isPresent() ? String.valueOf(people.getAsLong()) : words.say("takeup.kept");
    }
}
