package org.carepurse.web.spending;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.carepurse.directory.Category;
import org.carepurse.directory.UnmetSearches;
import org.carepurse.directory.UnmetSearches.Unmet;
import org.carepurse.time.FinancialYear;
import org.carepurse.web.component.Bar;
import org.carepurse.web.component.Cell;
import org.carepurse.web.component.Chart;
import org.carepurse.web.component.Option;
import org.carepurse.web.component.Table;
import org.carepurse.web.frame.Frame;
import org.carepurse.words.Words;

/** What people looked for in a financial year and did not find, most often first. */
public record UnmetPage(FinancialYear year, FinancialYear now, List<Unmet> unmet, Map<String, Category> categories) {

    static final int MOST = 200;

    private static final int MOST_BARS = 12;

    public List<Option> years() {
        return Stream.iterate(now, FinancialYear::previous)
                .limit(6)
                .map(each -> Option.of(String.valueOf(each.startsIn()), each.toString()))
                .toList();
    }

    static List<String> heads(Words words) {
        return Stream.of("spending.by.CATEGORY", "spending.unmet.near", "spending.unmet.searches")
                .map(words::say)
                .toList();
    }

    public String file() {
        return "/spending/unmet/csv?year=" + year.startsIn();
    }

    public boolean hasChart() {
        return unmet.stream().anyMatch(one -> one.searches() > 0);
    }

    /** Those that may be told, most often first. */
    public Chart chart(Frame frame) {
        List<Bar> bars = unmet.stream()
                .filter(one -> one.searches() > 0)
                .limit(MOST_BARS)
                .map(one -> new Bar(
                        frame.say("spending.unmet.bar", category(one, frame.words()), near(one, frame.words())),
                        one.searches(),
                        String.valueOf(one.searches())))
                .toList();
        return new Chart(
                "unmet", frame.say("spending.unmet.caption", year), frame.say("spending.unmet.chart.text"), bars);
    }

    public Table table(Frame frame) {
        List<String> heads = heads(frame.words());
        return Table.of(
                        frame.say("spending.unmet.caption", year),
                        Cell.of(heads.get(0)),
                        Cell.of(heads.get(1)),
                        Cell.figure(heads.get(2)))
                .rows(lines(frame.words()).stream()
                        .map(line -> List.of(Cell.of(line.get(0)), Cell.of(line.get(1)), Cell.figure(line.get(2))))
                        .toList());
    }

    List<List<String>> lines(Words words) {
        return unmet.stream()
                .map(one -> List.of(category(one, words), near(one, words), searches(one, words)))
                .toList();
    }

    private String category(Unmet one, Words words) {
        Category category = categories.get(one.category());
        return category == null
                ? words.say("spending.unmet.any-kind")
                : category.in(words.language().locale());
    }

    private static String near(Unmet one, Words words) {
        return one.district().isEmpty() ? words.say("spending.unmet.anywhere") : one.district();
    }

    private static String searches(Unmet one, Words words) {
        return one.searches() == 0
                ? words.say("spending.unmet.few", UnmetSearches.FEWEST_SHOWN)
                : String.valueOf(one.searches());
    }
}
