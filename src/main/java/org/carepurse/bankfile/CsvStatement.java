package org.carepurse.bankfile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.carepurse.outcome.WrongInput;

/**
 * A bank's or card's CSV file, read by the mapping saved for it. What stands above the heading is passed over. A row is one
 * line: a quote left open spoils its own line and not the rest of the file. There are no balances to hold the lines
 * against.
 */
public final class CsvStatement implements StatementFormat {

    private static final int LINES_TO_LOOK_FOR_A_HEADING = 25;

    private final CsvMapping mapping;

    public CsvStatement(CsvMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public void read(InputStream file, StatementTaker taker) throws IOException {
        Lines lines = new Lines(DecodedText.open(file));
        CsvRow row = new CsvRow(mapping, heading(lines));
        StatementInHand statement = new StatementInHand(taker);
        while (lines.advance()) {
            if (!lines.isBlank()) {
                line(row, lines, statement);
            }
        }
        statement.end();
    }

    private void line(CsvRow row, Lines lines, StatementInHand statement) {
        try {
            statement.line(row.read(lines.number, lines.values()));
        } catch (WrongInput unreadable) {
            statement.unread(lines.number, unreadable);
        }
    }

    private Map<String, Integer> heading(Lines lines) throws IOException {
        while (lines.number < LINES_TO_LOOK_FOR_A_HEADING && lines.advance()) {
            Map<String, Integer> columns = CsvRow.columns(lines.isBlank() ? List.of() : lines.valuesIfAny());
            if (mapping.columns().stream().map(CsvRow::plain).allMatch(columns::containsKey)) {
                return columns;
            }
        }
        throw new WrongInput("file", "statement-heading", Map.of("columns", String.join(", ", mapping.columns())));
    }

    /** The lines of the file, counted. */
    private final class Lines {

        private final BufferedReader reader;
        private long number;
        private String text = "";

        Lines(BufferedReader reader) {
            this.reader = reader;
        }

        boolean advance() throws IOException {
            text = reader.readLine();
            number++;
            return text != null;
        }

        /** A spreadsheet leaves separators where a row was emptied. */
        boolean isBlank() {
            return text.chars().allMatch(sign -> Character.isWhitespace(sign) || sign == mapping.separator());
        }

        List<String> values() {
            try {
                return CsvReader.builder()
                        .fieldSeparator(mapping.separator())
                        .ofSingleCsvRecord(text)
                        .getFields();
            } catch (CsvParseException notARow) {
                throw new WrongInput("line", "statement-row");
            }
        }

        List<String> valuesIfAny() {
            try {
                return values();
            } catch (WrongInput aboveTheHeading) {
                return List.of();
            }
        }
    }
}
