package org.carepurse.web.spending;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.carepurse.directory.Category;
import org.carepurse.directory.UnmetSearches;
import org.carepurse.directory.UnmetSearches.Unmet;
import org.carepurse.time.FinancialYear;
import org.carepurse.web.component.Cell;
import org.carepurse.web.component.Option;
import org.carepurse.web.component.Table;
import org.carepurse.web.frame.Frame;

/** What people looked for in a financial year and did not find, most often first. */
public record UnmetPage(FinancialYear year, FinancialYear now, List<Unmet> unmet, Map<String, Category> categories) {

    static final int MOST = 200;

    public List<Option> years() {
        return Stream.iterate(now, FinancialYear::previous)
                .limit(6)
                .map(each -> Option.of(String.valueOf(each.startsIn()), each.toString()))
                .toList();
    }

    public Table table(Frame frame) {
        return Table.of(
                        frame.say("spending.unmet.caption", year),
                        Cell.of(frame.say("spending.by.CATEGORY")),
                        Cell.of(frame.say("spending.unmet.near")),
                        Cell.figure(frame.say("spending.unmet.searches")))
                .rows(unmet.stream().map(one -> row(one, frame)).toList());
    }

    private List<Cell> row(Unmet one, Frame frame) {
        Category category = categories.get(one.category());
        return List.of(
                Cell.of(
                        category == null
                                ? frame.say("spending.unmet.any-kind")
                                : category.in(frame.language().locale())),
                Cell.of(one.district().isEmpty() ? frame.say("spending.unmet.anywhere") : one.district()),
                Cell.figure(
                        one.searches() == 0
                                ? frame.say("spending.unmet.few", UnmetSearches.FEWEST_SHOWN)
                                : String.valueOf(one.searches())));
    }
}
