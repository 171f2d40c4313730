package org.carepurse.statement;

import static org.carepurse.identity.Permission.SEE_BANK_STATEMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.bankfile.UnreadLine;
import org.carepurse.identity.Access;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.WrongInput;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/** Which statements of an account were brought in, and what each came to. */
@ApplicationScoped
public class StatementReports {

    private static final int MOST_UNREAD = 200;
    private static final String REPORTS =
            "SELECT id, reference, file_name, kind, lines_added, lines_known, lines_unread, brought_at, ended_at"
                    + " FROM statement_import WHERE account_id = ?";
    private static final String UNREAD =
            "SELECT line, field, code, facts FROM statement_unread WHERE import_id = ? ORDER BY number LIMIT ?";

    /** An earlier statement that ends before this one begins is the one before it. */
    private static final String BALANCES =
            """
            SELECT b.first_day, b.last_day, b.opening_pence, b.closing_pence, b.in_pence, b.out_pence,
                   (SELECT e.closing_pence FROM statement_balance e
                     WHERE e.account_id = b.account_id AND e.last_day < b.first_day AND e.closing_pence IS NOT NULL
                     ORDER BY e.last_day DESC, e.import_id DESC, e.number DESC LIMIT 1)
              FROM statement_balance b
            """;

    private final Tables tables;
    private final Access access;

    @Inject
    StatementReports(Tables tables, Access access) {
        this.tables = tables;
        this.access = access;
    }

    /** The latest first. */
    public List<StatementReport> latest(SignedIn who, StatementAccount account, int atMost) {
        access.require(who, SEE_BANK_STATEMENT, account.whose());
        return tables.read(REPORTS + " ORDER BY id DESC LIMIT ?", StatementReports::report, account.id(), atMost);
    }

    /** @throws NotFound when no statement of that reference was brought in for the account */
    public StatementReport.InFull report(SignedIn who, StatementAccount account, String reference) {
        access.require(who, SEE_BANK_STATEMENT, account.whose());
        StatementReport report =
                tables.read(REPORTS + " AND reference = ?", StatementReports::report, account.id(), reference).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("statement", reference));
        return new StatementReport.InFull(
                report,
                tables.read(UNREAD, StatementReports::unread, report.id(), MOST_UNREAD),
                tables.read(
                        BALANCES + " WHERE b.import_id = ? ORDER BY b.number", StatementReports::balance, report.id()));
    }

    /** What the bank last said is in the account. */
    public Optional<StatedBalance> lastBalance(SignedIn who, StatementAccount account) {
        access.require(who, SEE_BANK_STATEMENT, account.whose());
        return tables
                .read(
                        BALANCES + " WHERE b.account_id = ? AND b.closing_pence IS NOT NULL"
                                + " ORDER BY b.last_day DESC, b.import_id DESC, b.number DESC LIMIT 1",
                        StatementReports::balance,
                        account.id())
                .stream()
                .findFirst();
    }

    private static StatementReport report(ResultSet row) throws SQLException {
        return new StatementReport(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                StatementKind.valueOf(row.getString(4)),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                row.getObject(8, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject(9) != null);
    }

    private static UnreadLine unread(ResultSet row) throws SQLException {
        Map<String, String> facts = row.getString(4)
                .lines()
                .map(fact -> fact.split("\t", 2))
                .filter(fact -> fact.length == 2)
                .collect(Collectors.toMap(fact -> fact[0], fact -> fact[1]));
        return new UnreadLine(row.getLong(1), new WrongInput(row.getString(2), row.getString(3), facts));
    }

    private static StatedBalance balance(ResultSet row) throws SQLException {
        return new StatedBalance(
                Optional.ofNullable(row.getObject(1, LocalDate.class)),
                Optional.ofNullable(row.getObject(2, LocalDate.class)),
                money(row.getObject(3, Long.class)),
                money(row.getObject(4, Long.class)),
                Sterling.pence(row.getLong(5)),
                Sterling.pence(row.getLong(6)),
                money(row.getObject(7, Long.class)));
    }

    private static Optional<Money> money(Long pence) {
        return Stream.ofNullable(pence).map(Sterling::pence).findFirst();
    }
}
