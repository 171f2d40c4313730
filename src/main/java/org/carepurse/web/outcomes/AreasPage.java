package org.carepurse.web.outcomes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.carepurse.directory.Category;
import org.carepurse.measure.Gauge;
import org.carepurse.outcomes.AreaCompared;
import org.carepurse.outcomes.OutcomesQuestion;
import org.carepurse.time.FinancialYear;
import org.carepurse.web.component.Bar;
import org.carepurse.web.component.Cell;
import org.carepurse.web.component.Chart;
import org.carepurse.web.component.Option;
import org.carepurse.web.component.Table;
import org.carepurse.web.frame.Frame;
import org.carepurse.words.Words;

/** One gauge before and since, by what plans are mostly for. */
public record AreasPage(
        OutcomesQuestion asked,
        Gauge gauge,
        List<AreaCompared> areas,
        Map<String, Category> categories,
        FinancialYear now) {

    private static final BigDecimal THOUSANDTHS = BigDecimal.valueOf(1_000);

    public List<Option> years() {
        return OutcomesPage.years(now);
    }

    public String year() {
        return String.valueOf(asked.began().startsIn());
    }

    public List<Option> gauges(Frame frame) {
        return Stream.of(Gauge.values())
                .filter(each -> each != Gauge.HEALTH_STATE)
                .map(each -> Option.of(each.name(), frame.say("measure.gauge." + each)))
                .toList();
    }

    public boolean hasChart() {
        return averaged().findAny().isPresent();
    }

    /** As people are since, with what they were before beside it. */
    public Chart chart(Frame frame) {
        Words words = frame.words();
        List<Bar> bars = averaged()
                .map(area -> new Bar(
                        name(area, words),
                        area.since().orElseThrow().multiply(THOUSANDTHS).longValue(),
                        frame.say(
                                "outcomes.before-since",
                                Told.average(gauge, area.before(), area.twice(), words),
                                Told.average(gauge, area.since(), area.twice(), words))))
                .toList();
        return new Chart("areas", frame.say("measure.gauge." + gauge), frame.say("outcomes.areas.chart.text"), bars);
    }

    public Table table(Frame frame) {
        Words words = frame.words();
        return Table.of(
                        frame.say("outcomes.areas.caption", frame.say("measure.gauge." + gauge)),
                        OutcomesPage.cells(GaugeTable.headsOfAreas(words)).toArray(new Cell[0]))
                .rows(areas.stream()
                        .map(area -> OutcomesPage.cells(GaugeTable.row(gauge, name(area, words), area, words)))
                        .toList());
    }

    public String back() {
        return "/outcomes?year=" + year();
    }

    public String file(String form) {
        return "/outcomes/areas/" + form + "?year=" + year() + "&gauge=" + gauge;
    }

    String name(AreaCompared area, Words words) {
        Category category = categories.get(area.area());
        return category == null ? area.area() : category.in(words.language().locale());
    }

    private Stream<AreaCompared> averaged() {
        return areas.stream()
                .filter(area -> area.before().isPresent() && area.since().isPresent());
    }
}
