package org.carepurse.web.quarterly;

import java.util.List;
import java.util.stream.IntStream;
import org.carepurse.quarterly.QuarterText;
import org.carepurse.report.Bars;
import org.carepurse.report.Report;
import org.carepurse.report.Section;
import org.carepurse.takeup.Quarter;
import org.carepurse.web.component.Bar;
import org.carepurse.web.component.Cell;
import org.carepurse.web.component.Chart;
import org.carepurse.web.component.Look;
import org.carepurse.web.component.Option;
import org.carepurse.web.component.Table;
import org.carepurse.web.frame.Frame;

/**
 * The report of a quarter.
 *
 * @param offered quarters that can be chosen, the present one first
 */
public record QuarterPage(Quarter quarter, List<Quarter> offered, Report report) {

    public List<Option> quarters(Frame frame) {
        return offered.stream()
                .map(each -> Option.of(each.lastDay().toString(), QuarterText.name(each, frame.words())))
                .toList();
    }

    public String chosen() {
        return quarter.lastDay().toString();
    }

    /** The same as a file of this form. */
    public String file(String form) {
        return "/quarterly-report/" + form + "?quarter=" + chosen();
    }

    /** Whether a chart has anything to show. */
    public boolean isDrawn(Section section) {
        return section.chart() != null && section.chart().bars().stream().anyMatch(bar -> bar.value() > 0);
    }

    public Chart chart(Section section) {
        Bars bars = section.chart();
        return new Chart(
                "chart-" + report.sections().indexOf(section),
                bars.title(),
                bars.described(),
                bars.bars().stream()
                        .map(bar -> new Bar(bar.name(), bar.value(), bar.figure()))
                        .toList());
    }

    public Table table(Section section) {
        return new Table(
                        section.table().caption(),
                        "govuk-visually-hidden",
                        cells(section.table().heads()),
                        List.of(),
                        true,
                        Look.USUAL)
                .rows(section.table().rows().stream().map(QuarterPage::cells).toList());
    }

    private static List<Cell> cells(List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> column == 0 ? Cell.of(row.get(column)) : Cell.figure(row.get(column)))
                .toList();
    }
}
