package org.carepurse.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.statement.BankLine;
import org.carepurse.statement.BroughtFile;
import org.carepurse.statement.StatementImports;
import org.carepurse.table.Tables;

/**
 * Brings statements to the desk and matches them, some hundred lines in an act of their own: when that is broken off, it
 * is done again from the first open line.
 */
@ApplicationScoped
public class Reconciling {

    private static final int AT_ONCE = 300;
    private static final String OPEN = "SELECT " + BankLine.COLUMNS
            + " FROM statement_line l LEFT JOIN statement_match k ON k.line_id = l.id"
            + " WHERE l.account_id = ? AND l.id > ? AND k.line_id IS NULL ORDER BY l.id LIMIT ?";

    private final StatementImports imports;
    private final MatchingRound round;
    private final Tables tables;
    private final Access access;

    @Inject
    Reconciling(StatementImports imports, MatchingRound round, Tables tables, Access access) {
        this.imports = imports;
        this.round = round;
        this.tables = tables;
        this.access = access;
    }

    /**
     * Refuses as {@link StatementImports#take} does.
     *
     * @return the reference of the import
     */
    public Outcome<String> bringIn(SignedIn who, RequestKey key, DeskAccount account, BroughtFile file) {
        access.require(who, Permission.RECONCILE, account.cashier().acting());
        Outcome<String> brought = imports.take(who, key, account.account(), file);
        if (brought.isDone()) {
            match(who, account);
        }
        return brought;
    }

    /**
     * All that is open is looked at once more: a payment may have left since, or a rule been made.
     *
     * @return how many lines belong to something now that did not before
     */
    public int match(SignedIn who, DeskAccount account) {
        access.require(who, Permission.RECONCILE, account.cashier().acting());
        int found = 0;
        List<BankLine> some = open(account, 0);
        while (!some.isEmpty()) {
            found += round.match(who, account, some);
            some = open(account, some.get(some.size() - 1).id());
        }
        return found;
    }

    private List<BankLine> open(DeskAccount account, long after) {
        return tables.read(OPEN, BankLine::of, account.id(), after, AT_ONCE);
    }
}
