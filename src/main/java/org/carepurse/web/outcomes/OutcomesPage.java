package org.carepurse.web.outcomes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepurse.measure.Gauge;
import org.carepurse.outcomes.Compared;
import org.carepurse.outcomes.FrameworkPart;
import org.carepurse.outcomes.OutcomesQuestion;
import org.carepurse.outcomes.OutcomesSummary;
import org.carepurse.time.FinancialYear;
import org.carepurse.web.component.Bar;
import org.carepurse.web.component.Cell;
import org.carepurse.web.component.Chart;
import org.carepurse.web.component.Option;
import org.carepurse.web.component.Table;
import org.carepurse.web.frame.Frame;
import org.carepurse.words.Words;
import org.joda.money.Money;

/** How people were before and are since: a chart of what is better, and a table for each part of the framework. */
public record OutcomesPage(OutcomesQuestion asked, OutcomesSummary summary, FinancialYear now) {

    private static final int YEARS = 6;

    static List<Option> years(FinancialYear now) {
        return Stream.iterate(now, FinancialYear::previous)
                .limit(YEARS)
                .map(year -> Option.of(String.valueOf(year.startsIn()), year.toString()))
                .toList();
    }

    public List<Option> years() {
        return years(now);
    }

    public String year() {
        return String.valueOf(asked.began().startsIn());
    }

    public String people(Words words) {
        return Told.number(summary.people(), words);
    }

    public String spent(Words words) {
        return Told.amount(summary.spent(), words);
    }

    public String amount(Optional<Money> amount, Words words) {
        return Told.amount(amount, words);
    }

    public String costOfGoal(Words words) {
        return summary.goals().spent().isPresent()
                        && summary.goals().costOfOne().isEmpty()
                ? words.say("outcomes.no-average")
                : Told.amount(summary.goals().costOfOne(), words);
    }

    public String goalsKnown(Words words) {
        return Told.number(summary.goals().known(), words);
    }

    public String goalsReached(Words words) {
        return Told.number(summary.goals().reached(), words);
    }

    public boolean hasChart() {
        return better().findAny().isPresent();
    }

    /** Of a hundred who answered twice, for how many it is better; gauges of which that is not told have no bar. */
    public Chart chart(Frame frame) {
        List<Bar> bars = better().map(one -> new Bar(
                        frame.say("measure.gauge." + one.gauge()),
                        one.betterPercent().getAsLong(),
                        frame.say("outcomes.percent", one.betterPercent().getAsLong())))
                .toList();
        return new Chart("better", frame.say("outcomes.chart.title"), frame.say("outcomes.chart.text"), bars);
    }

    public List<Compared> of(FrameworkPart part) {
        return summary.compared().get(part);
    }

    public Table table(FrameworkPart part, Frame frame) {
        return Table.of(
                        frame.say("outcomes.part." + part),
                        cells(GaugeTable.heads(frame.words())).toArray(new Cell[0]))
                .rows(of(part).stream()
                        .map(one -> cells(GaugeTable.row(one, frame.words())))
                        .toList())
                .underHeading();
    }

    /** Those that are told by what plans are for as well. */
    public List<Gauge> gauges(FrameworkPart part) {
        return of(part).stream()
                .map(Compared::gauge)
                .filter(gauge -> gauge != Gauge.HEALTH_STATE)
                .toList();
    }

    public String areas(Gauge gauge) {
        return "/outcomes/areas?year=" + year() + "&gauge=" + gauge;
    }

    public String file(String form) {
        return "/outcomes/" + form + "?year=" + year();
    }

    static List<Cell> cells(List<String> texts) {
        return Stream.concat(
                        Stream.of(Cell.of(texts.get(0))), texts.stream().skip(1).map(Cell::figure))
                .toList();
    }

    private Stream<Compared> better() {
        return summary.compared().values().stream().flatMap(List::stream).filter(one -> one.betterPercent()
                .isPresent());
    }
}
