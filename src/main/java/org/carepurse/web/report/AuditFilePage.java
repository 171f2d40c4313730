package org.carepurse.web.report;

import java.util.List;
import java.util.stream.IntStream;
import org.carepurse.report.Paper;
import org.carepurse.web.component.Cell;
import org.carepurse.web.component.Table;

/**
 * An audit file's page.
 *
 * @param paper what it says, with the lines of this page only
 */
public record AuditFilePage(String plan, Paper paper, int number, int last) {

    private static final int RECORD = 2;
    private static final int AMOUNT = 4;

    public String path() {
        return "/audit-files/" + plan;
    }

    public Table lines() {
        return Table.of(paper.table().caption(), cells(paper.table().heads()).toArray(Cell[]::new))
                .rows(paper.table().rows().stream().map(AuditFilePage::cells).toList());
    }

    private static List<Cell> cells(List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> cell(column, row.get(column)))
                .toList();
    }

    private static Cell cell(int column, String text) {
        return switch (column) {
            case RECORD -> Cell.of(text).inOneLine();
            case AMOUNT -> Cell.figure(text);
            default -> Cell.of(text);
        };
    }
}
