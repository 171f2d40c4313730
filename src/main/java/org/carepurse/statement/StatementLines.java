package org.carepurse.statement;

import static org.carepurse.identity.Permission.SEE_BANK_STATEMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.carepurse.identity.Access;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.NotFound;
import org.carepurse.table.Tables;

/**
 * The lines of an account's statements. What was made of them is kept by those above, who may join table {@code
 * statement_line} by its id.
 */
@ApplicationScoped
public class StatementLines {

    private static final String LINES = "SELECT " + BankLine.COLUMNS + " FROM statement_line l WHERE l.account_id = ?";

    private final Tables tables;
    private final Access access;

    @Inject
    StatementLines(Tables tables, Access access) {
        this.tables = tables;
        this.access = access;
    }

    /** Newest first. */
    public List<BankLine> of(SignedIn who, StatementAccount account, int from, int atMost) {
        access.require(who, SEE_BANK_STATEMENT, account.whose());
        return tables.read(
                LINES + " ORDER BY l.booked_on DESC, l.id DESC LIMIT ? OFFSET ?",
                BankLine::of,
                account.id(),
                atMost,
                from);
    }

    public long count(SignedIn who, StatementAccount account) {
        access.require(who, SEE_BANK_STATEMENT, account.whose());
        return tables.read(
                        "SELECT COUNT(*) FROM statement_line WHERE account_id = ?", row -> row.getLong(1), account.id())
                .get(0);
    }

    /**
     * In the order in which they were brought in, for whoever matches them some hundreds at a time.
     *
     * @param after the number of the last line before; 0 for the beginning
     */
    public List<BankLine> after(SignedIn who, StatementAccount account, long after, int atMost) {
        access.require(who, SEE_BANK_STATEMENT, account.whose());
        return tables.read(LINES + " AND l.id > ? ORDER BY l.id LIMIT ?", BankLine::of, account.id(), after, atMost);
    }

    /** @throws NotFound when the account has no such line */
    public BankLine line(SignedIn who, StatementAccount account, long id) {
        access.require(who, SEE_BANK_STATEMENT, account.whose());
        return find(account, id).orElseThrow(() -> new NotFound("statement line", String.valueOf(id)));
    }

    private Optional<BankLine> find(StatementAccount account, long id) {
        return tables.read(LINES + " AND l.id = ?", BankLine::of, account.id(), id).stream()
                .findFirst();
    }
}
