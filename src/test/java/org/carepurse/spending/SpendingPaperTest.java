package org.carepurse.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.carepurse.money.Sterling;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.FinancialYear;
import org.junit.jupiter.api.Test;

/** What {@code docs/spending.md} works by hand is what the pages are given. */
@OnDatabase
class SpendingPaperTest {

    private final WorkedBook book;
    private final Spending spending;
    private final YearOutlooks outlooks;
    private final UnitCosts costs;

    SpendingPaperTest(CarePurseInstance instance, Spending spending, YearOutlooks outlooks, UnitCosts costs) {
        this.book = WorkedBook.in(instance);
        this.spending = spending;
        this.outlooks = outlooks;
        this.costs = costs;
    }

    @Test
    void each_year_came_to_what_the_paper_says() throws IOException {
        Months both = new Months(
                YearMonth.from(book.year.firstDay()),
                YearMonth.from(book.year.next().lastDay()));
        Spent spent = spending.ask(book.finance, book.by(Grouping.YEAR, both));
        assertThat(table("| Year | Budget | Ordered | Delivered | Owed | Paid | Set aside |"))
                .containsExactlyElementsOf(Stream.concat(
                                spent.groups().stream()
                                        .map(year -> row(
                                                FinancialYear.of(YearMonth.parse(year.group())
                                                                .atDay(1))
                                                        .toString(),
                                                year)),
                                Stream.of(row("Both", spent.total())))
                        .toList());
    }

    @Test
    void the_year_is_heading_where_the_paper_says() throws IOException {
        YearOutlook year = YearOutlooks.total(
                outlooks.of(book.finance, new YearOutlooks.Question(book.commissioner, book.year, Grouping.STREAM)));
        assertThat(table("| Year | Budget | Owed | Forecast | Left | Likely cause |"))
                .containsExactly(List.of(
                        book.year.toString(),
                        Sterling.print(year.budget()),
                        Sterling.print(year.owed()),
                        Sterling.print(year.forecast()),
                        Sterling.print(year.left()),
                        year.cause().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    @Test
    void a_unit_cost_what_the_paper_says() throws IOException {
        UnitCost all = UnitCosts.total(costs.of(
                        book.finance,
                        new UnitCosts.Question(
                                book.commissioner, Months.of(book.year), new UnitKind("PHYSIOTHERAPY", "SESSION"))))
                .orElseThrow();
        assertThat(table("| Provider | Units | Average | Lowest | Highest | Middle of the area |"))
                .containsExactly(List.of(
                        "all",
                        String.valueOf(all.hundredths() / 100),
                        Sterling.print(all.average()),
                        Sterling.print(all.lowest()),
                        Sterling.print(all.highest()),
                        all.middle().map(Sterling::print).orElse("too few to tell")));
    }

    @Test
    void every_likely_cause_is_in_the_paper_in_the_order_in_which_they_are_tried() throws IOException {
        assertThat(table("| Likely cause | When |"))
                .extracting(row -> row.get(0))
                .containsExactlyElementsOf(Arrays.stream(LikelyCause.values())
                        .map(cause -> cause.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .toList());
    }

    private static List<String> row(String name, SpentOn spent) {
        return Stream.concat(
                        Stream.of(name),
                        Stream.concat(Arrays.stream(Measure.values()).map(spent::of), Stream.of(spent.setAside()))
                                .map(Sterling::print))
                .toList();
    }

    private static List<List<String>> table(String head) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs", "spending.md"));
        return lines.subList(lines.indexOf(head) + 2, lines.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }
}
