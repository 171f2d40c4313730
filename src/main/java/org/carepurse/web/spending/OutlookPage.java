package org.carepurse.web.spending;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepurse.money.Sterling;
import org.carepurse.spending.Grouping;
import org.carepurse.spending.Measure;
import org.carepurse.spending.Months;
import org.carepurse.spending.SpendingQuestion;
import org.carepurse.spending.YearOutlook;
import org.carepurse.spending.YearOutlooks;
import org.carepurse.time.FinancialYear;
import org.carepurse.web.component.Bar;
import org.carepurse.web.component.Chart;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.Frame;
import org.carepurse.words.Words;
import org.joda.money.Money;

/** Where a financial year is heading: all money together, and by stream or by how it is held. */
public record OutlookPage(
        YearOutlooks.Question asked,
        List<YearOutlook> outlooks,
        Optional<Instant> countedAt,
        GroupNames names,
        FinancialYear now) {

    private static final int MOST_GROUPS = 8;

    public YearOutlook total() {
        return YearOutlooks.total(outlooks);
    }

    public String name(YearOutlook outlook) {
        return names.of(asked.by(), outlook.group());
    }

    public String year() {
        return String.valueOf(asked.year().startsIn());
    }

    public List<Option> years() {
        return Stream.iterate(now, FinancialYear::previous)
                .limit(6)
                .map(year -> Option.of(String.valueOf(year.startsIn()), year.toString()))
                .toList();
    }

    public List<Option> groupings(Frame frame) {
        return Stream.of(Grouping.STREAM, Grouping.HOLDING)
                .map(by -> Option.of(by.name(), frame.say("spending.by." + by)))
                .toList();
    }

    /** Of each group its budget, and below it what it is heading for. */
    public Chart chart(Frame frame) {
        List<Bar> bars = outlooks.stream()
                .limit(MOST_GROUPS)
                .flatMap(outlook -> Stream.of(
                        bar(outlook, "spending.measure.BUDGET", outlook.budget(), frame),
                        bar(outlook, "spending.outlook.forecast", outlook.forecast(), frame)))
                .toList();
        return new Chart(
                "outlook",
                frame.say("spending.outlook.chart.title", asked.year()),
                frame.say("spending.outlook.chart.text", total().budget(), total().forecast()),
                bars);
    }

    private Bar bar(YearOutlook outlook, String figure, Money amount, Frame frame) {
        String name = frame.say("spending.outlook.bar", name(outlook), frame.say(figure));
        return new Bar(name, Sterling.inPence(amount), frame.say(amount));
    }

    public String file() {
        return "/spending/year/csv?year=" + year() + "&by=" + asked.by();
    }

    List<String> heads(Words words) {
        return Stream.of(
                        "spending.by." + asked.by(),
                        "spending.measure.BUDGET",
                        "spending.outlook.so-far",
                        "spending.outlook.forecast",
                        "spending.outlook.left",
                        "spending.outlook.cause")
                .map(words::say)
                .toList();
    }

    /** The last line is of all together. */
    List<List<Object>> lines(Words words) {
        return Stream.concat(
                        outlooks.stream().map(outlook -> line(name(outlook), outlook, words)),
                        Stream.of(line(words.say("spending.total"), total(), words)))
                .toList();
    }

    private static List<Object> line(String name, YearOutlook outlook, Words words) {
        return List.of(
                name,
                outlook.budget().getAmount(),
                outlook.owed().getAmount(),
                outlook.forecast().getAmount(),
                outlook.left().getAmount(),
                words.say("spending.cause." + outlook.cause()));
    }

    public String entries(YearOutlook outlook, Measure measure) {
        return Address.behind(figures(), outlook.group(), measure);
    }

    public String months(YearOutlook outlook) {
        return Address.of(figures(), outlook.group());
    }

    public String spending() {
        return Address.page(figures());
    }

    private SpendingQuestion figures() {
        return new SpendingQuestion(asked.commissionerId(), Months.of(asked.year()), asked.by(), null, null, null);
    }
}
