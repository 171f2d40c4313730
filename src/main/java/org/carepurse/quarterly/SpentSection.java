package org.carepurse.quarterly;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.money.Sterling;
import org.carepurse.report.Bars;
import org.carepurse.report.Section;
import org.carepurse.report.Table;
import org.carepurse.spending.Grouping;
import org.carepurse.spending.Measure;
import org.carepurse.spending.Spent;
import org.carepurse.spending.SpentOn;
import org.carepurse.words.Words;

/** What the money of a quarter went on, month by month or by where it came from. */
final class SpentSection {

    /** What a board is told; the page of spending has all. */
    static final List<Measure> TOLD = List.of(Measure.BUDGET, Measure.ORDERED, Measure.OWED, Measure.PAID);

    private final Grouping by;
    private final Spent spent;
    private final Words words;

    /** @param by month or stream */
    SpentSection(Grouping by, Spent spent, Words words) {
        this.by = by;
        this.spent = spent;
        this.words = words;
    }

    Section said() {
        String heading = words.say("quarterly.spent." + by);
        return new Section(
                heading,
                words.say(
                        "quarterly.spent.said",
                        words.say(spent.total().of(Measure.BUDGET)),
                        words.say(spent.total().of(Measure.OWED)),
                        words.say(spent.total().of(Measure.PAID))),
                new Bars(words.say("quarterly.owed." + by), words.say("quarterly.owed.text"), bars()),
                new Table(heading, heads(), rows()));
    }

    private List<Bars.Bar> bars() {
        return spent.groups().stream()
                .map(group -> new Bars.Bar(
                        name(group), Sterling.inPence(group.of(Measure.OWED)), words.say(group.of(Measure.OWED))))
                .toList();
    }

    private List<String> heads() {
        return Stream.concat(
                        Stream.of(words.say("spending.by." + by)),
                        TOLD.stream().map(measure -> words.say("spending.measure." + measure)))
                .toList();
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        spent.groups().forEach(group -> rows.add(row(name(group), group)));
        rows.add(row(words.say("spending.total"), spent.total()));
        return rows;
    }

    private List<String> row(String name, SpentOn group) {
        return Stream.concat(Stream.of(name), TOLD.stream().map(measure -> words.say(group.of(measure))))
                .toList();
    }

    private String name(SpentOn group) {
        if (group.group().isEmpty()) {
            return words.say("spending.not-known." + by);
        }
        return by == Grouping.MONTH
                ? DateTimeFormatter.ofPattern("LLLL yyyy", words.language().locale())
                        .format(YearMonth.parse(group.group()))
                : words.say("spending.stream." + group.group());
    }
}
