package org.carepurse.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
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
        /** Those that whoever asks looks into. */
        MINE("AND k.line_id IS NULL", "l.booked_on, l.id"),
        /** Those that nobody looks into. */
        NOBODYS("AND k.line_id IS NULL AND o.line_id IS NULL", "l.booked_on, l.id"),
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

    private static final String LINES = "SELECT " + BankLine.COLUMNS
            + ", k.matched_by, k.subject, k.explanation, k.rule_id, person.name, o.since, o.note FROM statement_line l"
            + " LEFT JOIN statement_match k ON k.line_id = l.id"
            + " LEFT JOIN statement_line_owner o ON o.line_id = l.id LEFT JOIN person ON person.id = o.owner_id"
            + " WHERE l.account_id = ? ";
    private static final String OWNED_BY = " AND (? = 0 OR o.owner_id = ?)";
    private static final String SAYS =
            " AND (? = '' OR LOCATE(?, CONCAT_WS(' ', l.other_party, l.words, l.payment_name, l.bank_reference, k.subject)) > 0)";
    private static final String AGES =
            """
            SELECT COUNT(*), COALESCE(SUM(l.change_pence), 0), COALESCE(SUM(l.booked_on < ?), 0), COALESCE(SUM(l.booked_on < ?), 0),
                   COALESCE(SUM(o.line_id IS NULL), 0), MIN(l.booked_on)
              FROM statement_line l LEFT JOIN statement_match k ON k.line_id = l.id
              LEFT JOIN statement_line_owner o ON o.line_id = l.id
             WHERE l.account_id = ? AND k.line_id IS NULL""";
    private static final String TAKEN_BACK =
            """
            SELECT u.matched_by, u.subject, u.explanation, person.name, u.undone_at, u.because
              FROM statement_match_undone u JOIN person ON person.id = u.undone_by
             WHERE u.account_id = ? AND u.line_id = ? ORDER BY u.id DESC""";

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
        long owner = show == Show.MINE ? who.personId() : 0;
        return tables.read(
                LINES + show.which + OWNED_BY + SAYS + " ORDER BY " + show.order + " LIMIT ? OFFSET ?",
                this::line,
                account.id(),
                owner,
                owner,
                saying,
                saying,
                atMost,
                from);
    }

    /** The same by their numbers, the first first, from after one of them. */
    public List<DeskLine> linesAfter(SignedIn who, DeskAccount account, Show show, long after, int atMost) {
        requireLooking(who, account);
        long owner = show == Show.MINE ? who.personId() : 0;
        return tables.read(
                LINES + show.which + OWNED_BY + " AND l.id > ? ORDER BY l.id LIMIT ?",
                this::line,
                account.id(),
                owner,
                owner,
                after,
                atMost);
    }

    /** @throws NotFound when the account has no such line */
    public DeskLine line(SignedIn who, DeskAccount account, long id) {
        requireLooking(who, account);
        return tables.read(LINES + " AND l.id = ?", this::line, account.id(), id).stream()
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
                                row.getLong(5),
                                row.getObject(6, LocalDate.class)),
                        today.minusDays(WEEK),
                        today.minusDays(MONTH),
                        account.id())
                .get(0);
    }

    /** What was said of it before, the latest first. */
    public List<TakenBack> takenBack(SignedIn who, DeskAccount account, long id) {
        requireLooking(who, account);
        return tables.read(
                TAKEN_BACK,
                row -> new TakenBack(
                        new Matched(MatchedBy.valueOf(row.getString(1)), row.getString(2), row.getString(3), null),
                        row.getString(4),
                        London.dateOf(row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                        row.getString(6)),
                account.id(),
                id);
    }

    /** What the books have and no line tells of yet. */
    public List<BookEntry> notOnStatement(SignedIn who, DeskAccount account, int from, int atMost) {
        requireLooking(who, account);
        return books.open(account.id(), from, atMost);
    }

    private void requireLooking(SignedIn who, DeskAccount account) {
        access.require(who, Permission.SEE_BANK_STATEMENT, account.cashier().looking());
    }

    private DeskLine line(ResultSet row) throws SQLException {
        BankLine line = BankLine.of(row);
        return new DeskLine(
                line, matched(row), owner(row), ChronoUnit.DAYS.between(line.bookedOn(), London.today(clock)));
    }

    private static Optional<Matched> matched(ResultSet row) throws SQLException {
        String by = row.getString(11);
        return by == null
                ? Optional.empty()
                : Optional.of(new Matched(
                        MatchedBy.valueOf(by), row.getString(12), row.getString(13), row.getObject(14, Long.class)));
    }

    private static Optional<LineOwner> owner(ResultSet row) throws SQLException {
        String name = row.getString(15);
        return name == null
                ? Optional.empty()
                : Optional.of(new LineOwner(name, row.getObject(16, LocalDate.class), row.getString(17)));
    }
}
