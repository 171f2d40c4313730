package org.carepurse.bankfile;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.carepurse.outcome.WrongInput;

/**
 * A bank's or card's CSV file, read by the mapping saved for it. What stands above the heading is passed over. There are no
 * balances to hold the lines against.
 */
public final class CsvStatement implements StatementFormat {

    private final CsvMapping mapping;

    public CsvStatement(CsvMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public void read(InputStream file, StatementTaker taker) throws IOException {
        CsvLines lines = new CsvLines(DecodedText.open(file), mapping.separator());
        CsvRow row = new CsvRow(mapping, lines.heading(mapping.columns()));
        StatementInHand statement = new StatementInHand(taker);
        while (lines.advance()) {
            if (!lines.isBlank()) {
                line(row, lines, statement);
            }
        }
        statement.end();
    }

    private static void line(CsvRow row, CsvLines lines, StatementInHand statement) {
        try {
            StatementLine line = row.read(lines.number(), lines.values());
            Optional<StatementLine> fee = row.fee(line, lines.values());
            statement.line(line);
            fee.ifPresent(statement::line);
        } catch (WrongInput unreadable) {
            statement.unread(lines.number(), unreadable);
        }
    }
}
