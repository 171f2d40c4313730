package org.carepurse.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.carepurse.spreadsheet.Sheet;
import org.carepurse.spreadsheet.SheetForm;
import org.carepurse.spreadsheet.Spreadsheet;
import org.carepurse.spreadsheet.WrittenCell;

/**
 * A statement, or another paper with a table, as a file for a spreadsheet, tables one under the other: as RFC 4180 writes them, or
 * as a workbook.
 */
public final class StatementFile {

    private StatementFile() {}

    public static String of(StatementWords text) {
        StringWriter file = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(text.title(), text.about(), text.left());
            write(csv, text.goals());
            write(csv, text.movements());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file.toString();
    }

    /** Its words and its table. */
    public static String of(Paper paper) {
        StringWriter file = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(paper.title());
            paper.paragraphs().forEach(csv::writeRecord);
            write(csv, paper.table());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file.toString();
    }

    /** The same as a workbook, in which sums are numbers. */
    public static byte[] workbook(StatementWords text) {
        return SheetForm.XLSX.of(text.title(), sheet -> {
            sheet.row(List.of(text.title(), text.about(), text.left()));
            write(sheet, text.goals());
            write(sheet, text.movements());
        });
    }

    public static byte[] workbook(Paper paper) {
        return SheetForm.XLSX.of(paper.title(), sheet -> {
            sheet.row(List.of(paper.title()));
            for (String paragraph : paper.paragraphs()) {
                sheet.row(List.of(paragraph));
            }
            write(sheet, paper.table());
        });
    }

    private static void write(Sheet sheet, Table table) throws IOException {
        sheet.row(List.of(""));
        sheet.row(List.of(table.caption()));
        sheet.heads(table.heads());
        for (List<String> row : table.rows()) {
            sheet.row(row.stream().map(WrittenCell::sum).toList());
        }
    }

    private static void write(CsvWriter csv, Table table) {
        csv.writeRecord("");
        csv.writeRecord(table.caption());
        csv.writeRecord(table.heads().stream().map(Spreadsheet::safe).toList());
        for (List<String> row : table.rows()) {
            csv.writeRecord(row.stream().map(Spreadsheet::safe).toList());
        }
    }
}
