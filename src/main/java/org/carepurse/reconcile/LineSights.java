package org.carepurse.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.statement.BankLine;
import org.carepurse.table.Tables;
import org.carepurse.time.London;

/** What a person at the desk sees of an account's lines. */
@ApplicationScoped
public class LineSights {

    /** Which lines are shown. */
    public enum Show {
        /** The oldest first, as they have waited longest. */
        OPEN("AND k.line_id IS NULL", "l.booked_on, l.id"),
        MATCHED("AND k.subject <> ''", "l.booked_on DESC, l.id DESC"),
        EXPLAINED("AND k.subject = ''", "l.booked_on DESC, l.id DESC"),
        ALL("", "l.booked_on DESC, l.id DESC");

        private final String which;
        private final String order;

        Show(String which, String order) {
            this.which = which;
            this.order = order;
        }
    }

    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final int SUGGESTED = 5;

    private static final String LINES = "SELECT " + BankLine.COLUMNS
            + ", k.matched_by, k.subject, k.explanation, k.rule_id FROM statement_line l"
            + " LEFT JOIN statement_match k ON k.line_id = l.id WHERE l.account_id = ? ";
    private static final String SAYS =
            " AND (? = '' OR LOCATE(?, CONCAT_WS(' ', l.other_party, l.words, l.payment_name, l.bank_reference, k.subject)) > 0)";
    private static final String AGES =
            """
            SELECT COUNT(*), COALESCE(SUM(l.change_pence), 0), COALESCE(SUM(l.booked_on < ?), 0), COALESCE(SUM(l.booked_on < ?), 0),
                   MIN(l.booked_on)
              FROM statement_line l LEFT JOIN statement_match k ON k.line_id = l.id
             WHERE l.account_id = ? AND k.line_id IS NULL""";
    /** Payments that left with that amount and of which the bank has said nothing. */
    private static final String SENT =
            """
            SELECT i.id, 'payment', i.reference, r.pay_on, -i.amount_pence FROM payment_instruction i
              JOIN payment_run r ON r.id = i.run_id
             WHERE i.account_id = ? AND i.state = 'SENT' AND i.amount_pence = ? ORDER BY i.id LIMIT ?""";

    private final Tables tables;
    private final AccountBooks books;
    private final Access access;
    private final Clock clock;

    @Inject
    LineSights(Tables tables, AccountBooks books, Access access, Clock clock) {
        this.tables = tables;
        this.books = books;
        this.access = access;
        this.clock = clock;
    }

    /** @param saying what their text has in it; empty for all */
    public List<DeskLine> lines(SignedIn who, DeskAccount account, Show show, String saying, int from, int atMost) {
        requireLooking(who, account);
        return tables.read(
                LINES + show.which + SAYS + " ORDER BY " + show.order + " LIMIT ? OFFSET ?",
                LineSights::line,
                account.id(),
                saying,
                saying,
                atMost,
                from);
    }

    /** @throws NotFound when the account has no such line */
    public DeskLine line(SignedIn who, DeskAccount account, long id) {
        requireLooking(who, account);
        return tables.read(LINES + " AND l.id = ?", LineSights::line, account.id(), id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("statement line", String.valueOf(id)));
    }

    public OpenLines open(SignedIn who, DeskAccount account) {
        requireLooking(who, account);
        LocalDate today = London.today(clock);
        return tables.read(
                        AGES,
                        row -> new OpenLines(
                                row.getLong(1),
                                Sterling.pence(row.getLong(2)),
                                row.getLong(3),
                                row.getLong(4),
                                row.getObject(5, LocalDate.class)),
                        today.minusDays(WEEK),
                        today.minusDays(MONTH),
                        account.id())
                .get(0);
    }

    /** What an open line may be: what the books have of that amount about that day, and what has left of that amount. */
    public List<BookEntry> suggested(SignedIn who, DeskAccount account, BankLine line) {
        requireLooking(who, account);
        List<BookEntry> sent = line.isOut()
                ? tables.read(SENT, BookEntry::of, account.id(), Sterling.inPence(line.amount()), SUGGESTED)
                : List.of();
        return Stream.concat(books.like(line, SUGGESTED).stream(), sent.stream())
                .limit(SUGGESTED)
                .toList();
    }

    /** What the books have and no line tells of yet. */
    public List<BookEntry> notOnStatement(SignedIn who, DeskAccount account, int from, int atMost) {
        requireLooking(who, account);
        return books.open(account.id(), from, atMost);
    }

    private void requireLooking(SignedIn who, DeskAccount account) {
        access.require(who, Permission.SEE_BANK_STATEMENT, account.cashier().looking());
    }

    private static DeskLine line(ResultSet row) throws SQLException {
        String by = row.getString(11);
        return new DeskLine(
                BankLine.of(row),
                by == null
                        ? Optional.empty()
                        : Optional.of(new Matched(
                                MatchedBy.valueOf(by),
                                row.getString(12),
                                row.getString(13),
                                row.getObject(14, Long.class))));
    }
}
