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
 * @param says what of it
 * @param lines how many lines it has said so of
 */
public record Rule(long id, String reference, String words, boolean goesOut, Says says, long lines) {

    /**
     * What a rule says of a line; with neither, the money comes into the books by it, as from outside or as what the account
     * costs.
     *
     * @param explanation why nothing in the books belongs to it; empty otherwise
     * @param about the agreement under which it is somebody's own part, or the account at the other end; empty otherwise
     */
    public record Says(String explanation, String about) {

        static final Says CASH = new Says("", "");

        static Says explained(String why) {
            return new Says(why, "");
        }

        /** @param what an agreement or an account */
        static Says about(String what) {
            return new Says("", what);
        }

        public boolean isCash() {
            return explanation.isEmpty() && about.isEmpty();
        }

        /** Whether such lines are cash between two accounts of one's own. */
        public boolean isMove() {
            return References.isAccount(about);
        }
    }

    static Rule of(ResultSet row) throws SQLException {
        return new Rule(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getBoolean(4),
                new Says(row.getString(5), row.getString(6)),
                row.getLong(7));
    }

    boolean isFor(BankLine line) {
        return line.isOut() == goesOut && plain(line.said()).contains(plain(words));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
