package org.carepurse.web.report;

import java.util.List;
import java.util.stream.IntStream;
import org.carepurse.report.Period;
import org.carepurse.report.StatementWords;
import org.carepurse.web.component.Cell;
import org.carepurse.web.component.Table;
import org.carepurse.web.frame.Problems;

/**
 * All that a statement's page shows.
 *
 * @param address of the page, without the days
 * @param back where the page leads back to
 * @param isAudited whether whoever reads may also read the audit file
 */
public record StatementPage(
        StatementWords text,
        Period period,
        String address,
        String back,
        PeriodForm form,
        boolean isAudited,
        Problems problems) {

    private static final int AMOUNT = 4;

    public String csv() {
        return address + "/csv" + PeriodForm.query(period);
    }

    public String workbook() {
        return address + "/xlsx" + PeriodForm.query(period);
    }

    /** The sealed statements of the plan's closed years; a fund's page has none. */
    public boolean isOfAPlan() {
        return address.startsWith("/statements/");
    }

    public String sealed() {
        return address.replace("/statements/", "/sealed-statements/of/");
    }

    public String auditFile() {
        return address.replace("/statements/", "/audit-files/");
    }

    public String proof() {
        return address + "/proof" + PeriodForm.query(period);
    }

    public String pdf() {
        return address + "/pdf" + PeriodForm.query(period);
    }

    public String largePrint() {
        return pdf() + "&print=large";
    }

    public Table goals() {
        return goals(text);
    }

    public Table movements() {
        return movements(text);
    }

    static Table goals(StatementWords text) {
        return table(text.goals(), 1, Integer.MAX_VALUE);
    }

    static Table movements(StatementWords text) {
        return table(text.movements(), AMOUNT, AMOUNT);
    }

    public boolean hasMovements() {
        return !text.movements().rows().isEmpty();
    }

    /** @param firstFigure the columns between this and the last one hold figures */
    private static Table table(org.carepurse.report.Table said, int firstFigure, int lastFigure) {
        Cell[] heads = cells(said.heads(), firstFigure, lastFigure).toArray(Cell[]::new);
        return Table.of(said.caption(), heads)
                .rows(said.rows().stream()
                        .map(row -> cells(row, firstFigure, lastFigure))
                        .toList());
    }

    private static List<Cell> cells(List<String> row, int firstFigure, int lastFigure) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> column >= firstFigure && column <= lastFigure
                        ? Cell.figure(row.get(column))
                        : Cell.of(row.get(column)))
                .toList();
    }
}
