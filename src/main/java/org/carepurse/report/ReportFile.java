package org.carepurse.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.spreadsheet.Sheet;
import org.carepurse.spreadsheet.WrittenCell;

/** The tables of a report as a file for a spreadsheet, one under the other. */
public final class ReportFile {

    private ReportFile() {}

    public static void write(Report report, Sheet sheet) throws IOException {
        sheet.row(List.of(report.title()));
        sheet.row(List.of(report.about()));
        for (Section section : report.sections()) {
            sheet.row(List.of(""));
            sheet.row(List.of(section.heading(), section.said()));
            if (section.table() != null) {
                write(section.table(), sheet);
            }
        }
    }

    private static void write(Table table, Sheet sheet) throws IOException {
        sheet.heads(table.heads());
        for (List<String> row : table.rows()) {
            sheet.row(Stream.concat(Stream.of(row.get(0)), row.stream().skip(1).map(WrittenCell::figure))
                    .toList());
        }
    }
}
