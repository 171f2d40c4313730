package org.carepurse.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** A statement, or another paper with a table, as a CSV file for a spreadsheet: tables one under the other, as RFC 4180 writes them. */
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

    private static void write(CsvWriter csv, Table table) {
        csv.writeRecord("");
        csv.writeRecord(table.caption());
        csv.writeRecord(table.heads().stream().map(StatementFile::inert).toList());
        for (List<String> row : table.rows()) {
            csv.writeRecord(row.stream().map(StatementFile::inert).toList());
        }
    }

    /** A spreadsheet takes a cell that begins so for a formula; a quote in front keeps it words. */
    private static String inert(String cell) {
        return cell.matches("(?s)[=+@\\t\\r-].*") ? "'" + cell : cell;
    }
}
