package org.carepurse.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.stream.IntStream;

/** A statement read back from its file, so that a page shows what was sealed and nothing else. */
record ReadStatement(String title, String about, String left, Table goals, Table movements) implements StatementWords {

    /** Below the first row each table stands under an empty one: its caption, its heads, and its rows. */
    private static final int HEADS_BELOW = 2;

    static ReadStatement of(String file) {
        List<List<String>> rows = CsvReader.builder()
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(file)
                .stream()
                .map(CsvRecord::getFields)
                .map(cells -> cells.stream().map(ReadStatement::said).toList())
                .toList();
        List<Integer> gaps = IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).equals(List.of("")))
                .boxed()
                .toList();
        List<String> first = rows.get(0);
        return new ReadStatement(
                first.get(0),
                first.get(1),
                first.get(2),
                table(rows.subList(gaps.get(0) + 1, gaps.get(1))),
                table(rows.subList(gaps.get(1) + 1, rows.size())));
    }

    private static Table table(List<List<String>> rows) {
        return new Table(rows.get(0).get(0), rows.get(1), rows.subList(HEADS_BELOW, rows.size()));
    }

    /** Without the quote that keeps words from being taken for a formula. */
    private static String said(String cell) {
        return cell.matches("(?s)'[=+@\\t\\r-].*") ? cell.substring(1) : cell;
    }
}
