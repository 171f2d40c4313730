package org.carepurse.reconcile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.carepurse.statement.BankLine;

/**
 * What somebody once said of a line, and wants to be said of all like it.
 *
 * @param words what such lines say, in whichever case
 * @param goesOut whether it is money out
 * @param explanation why nothing in the books belongs to it; empty when the money comes into the books by it
 */
public record Rule(long id, String reference, String words, boolean goesOut, String explanation) {

    static Rule of(ResultSet row) throws SQLException {
        return new Rule(row.getLong(1), row.getString(2), row.getString(3), row.getBoolean(4), row.getString(5));
    }

    boolean isFor(BankLine line) {
        return line.isOut() == goesOut && plain(line.said()).contains(plain(words));
    }

    /** Whether such money comes into the books. */
    public boolean brings() {
        return explanation.isEmpty();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
