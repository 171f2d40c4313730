package org.carepurse.web.takeup;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.carepurse.takeup.Quarter;
import org.carepurse.takeup.TakeUpBy;
import org.carepurse.takeup.TakeUpQuestion;
import org.carepurse.takeup.TookUp;
import org.carepurse.takeup.Way;
import org.carepurse.web.component.Bar;
import org.carepurse.web.component.Cell;
import org.carepurse.web.component.Chart;
import org.carepurse.web.component.Look;
import org.carepurse.web.component.Option;
import org.carepurse.web.component.Table;
import org.carepurse.web.frame.Frame;
import org.carepurse.words.Words;

/**
 * How many people have budgets, as a chart and a table.
 *
 * @param told nothing where nobody has been counted
 */
public record TakeUpPage(TakeUpQuestion asked, Optional<TookUp> told, Quarter current) {

    public List<Option> quarters(Frame frame) {
        return ReturnsPage.offered(current).stream()
                .map(each -> Option.of(
                        each.lastDay().toString(), frame.say("takeup.quarter.short", each.number(), each.year())))
                .toList();
    }

    public List<Option> counts(Frame frame) {
        return ReturnPage.HEALTH.stream()
                .map(rule -> Option.of(rule.name(), frame.say("takeup.rule." + rule)))
                .toList();
    }

    public List<Option> groupings(Frame frame) {
        return Arrays.stream(TakeUpBy.values())
                .map(by -> Option.of(by.name(), frame.say("takeup.by." + by)))
                .toList();
    }

    public String title(Frame frame) {
        return frame.say("takeup.rule." + asked.rule());
    }

    public String quarter(Frame frame) {
        return ReturnsPage.name(asked.quarter(), frame);
    }

    public String file(String form) {
        return "/take-up/" + form + TakeUpForm.query(asked);
    }

    public Chart chart(Frame frame) {
        TookUp answer = told.orElseThrow();
        List<Bar> bars = Arrays.stream(Way.values())
                .map(way -> {
                    OptionalLong people = answer.table().rowTotal(way.ordinal());
                    return new Bar(frame.say("takeup.way." + way), people.orElse(0), told(people, frame.words()));
                })
                .toList();
        return new Chart(
                "take-up",
                title(frame),
                frame.say("takeup.chart.text", told(answer.table().total(), frame.words())),
                bars);
    }

    public Table table(Frame frame) {
        TookUp answer = told.orElseThrow();
        List<List<String>> rows = TakeUpRows.of(answer, frame.words());
        return new Table(title(frame), "govuk-visually-hidden", cells(rows.get(0)), List.of(), true, Look.USUAL)
                .rows(rows.stream().skip(1).map(TakeUpPage::cells).toList());
    }

    /** The rate now; where the number is kept back, so is its rate. */
    public String rate(TookUp answer, Frame frame) {
        return answer.table().total().isEmpty() ? frame.say("takeup.kept") : rate(answer.rate(), frame);
    }

    /** A rate, or that there is none. */
    public String rate(Optional<BigDecimal> rate, Frame frame) {
        return rate.map(each -> frame.say("takeup.per-thousand", each.toPlainString()))
                .orElseGet(() -> frame.say("takeup.not-known"));
    }

    /** Whether a chart has anything to show. */
    public boolean isDrawn() {
        return told.orElseThrow().table().rows().figures().stream().anyMatch(people -> people.orElse(0) > 0);
    }

    static String told(OptionalLong people, Words words) {
        return people.isPresent() ? String.valueOf(people.getAsLong()) : words.say("takeup.kept");
    }

    private static List<Cell> cells(List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(place -> place == 0 ? Cell.of(row.get(place)) : Cell.figure(row.get(place)))
                .toList();
    }
}
