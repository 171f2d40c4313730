package org.carepurse.bankfile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.carepurse.outcome.WrongInput;

/**
 * The lines of a CSV file one after the other, counted. A row is one line: a quote left open spoils its own line and not the
 * rest of the file.
 */
final class CsvLines {

    private static final int LINES_TO_LOOK_FOR_A_HEADING = 25;

    private final BufferedReader reader;
    private final char separator;
    private long number;
    private String text = "";

    CsvLines(BufferedReader reader, char separator) {
        this.reader = reader;
        this.separator = separator;
    }

    boolean advance() throws IOException {
        text = reader.readLine();
        number++;
        return text != null;
    }

    /** Where in the file it stands, counted from 1. */
    long number() {
        return number;
    }

    /** A spreadsheet leaves separators where a row was emptied. */
    boolean isBlank() {
        return text.chars().allMatch(sign -> Character.isWhitespace(sign) || sign == separator);
    }

    /** @throws WrongInput {@code statement-row} when a quotation mark has no partner */
    List<String> values() {
        try {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .ofSingleCsvRecord(text)
                    .getFields();
        } catch (CsvParseException notARow) {
            throw new WrongInput("line", "statement-row");
        }
    }

    /**
     * Goes on to the heading, past what may stand above it.
     *
     * @param needed columns it must have, in whichever case
     * @return where each column stands, by its plain name
     * @throws WrongInput {@code statement-heading} when there is none
     */
    Map<String, Integer> heading(List<String> needed) throws IOException {
        while (number < LINES_TO_LOOK_FOR_A_HEADING && advance()) {
            Map<String, Integer> columns = CsvRow.columns(isBlank() ? List.of() : valuesIfAny());
            if (needed.stream().map(CsvRow::plain).allMatch(columns::containsKey)) {
                return columns;
            }
        }
        throw new WrongInput("file", "statement-heading", Map.of("columns", String.join(", ", needed)));
    }

    private List<String> valuesIfAny() {
        try {
            return values();
        } catch (WrongInput aboveTheHeading) {
            return List.of();
        }
    }
}
