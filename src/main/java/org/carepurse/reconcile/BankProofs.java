package org.carepurse.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.reconcile.BankProof.Item;
import org.carepurse.reconcile.BankProof.Why;
import org.carepurse.table.Tables;

/**
 * Proves an account. All figures come from one statement, so that they are of one moment even while others write. A line that
 * belongs to entries is what they come to, so only what belongs to nothing makes a difference.
 */
@ApplicationScoped
public class BankProofs {

    private static final String FIGURES =
            """
            SELECT last.closing_pence, last.last_day,
                   (SELECT COALESCE(b.opening_pence, b.closing_pence - b.in_pence + b.out_pence) FROM statement_balance b
                     WHERE b.account_id = last.account_id AND COALESCE(b.opening_pence, b.closing_pence) IS NOT NULL
                     ORDER BY b.first_day, b.import_id, b.number LIMIT 1),
                   (SELECT COALESCE(SUM(l.change_pence), 0) FROM statement_line l WHERE l.account_id = last.account_id),
                   (SELECT COALESCE(SUM(l.change_pence), 0) FROM statement_line l
                     WHERE l.account_id = last.account_id AND l.booked_on > last.last_day),
                   (SELECT COALESCE(SUM(l.change_pence), 0) FROM statement_line l JOIN statement_match k ON k.line_id = l.id
                     WHERE l.account_id = last.account_id AND k.subject = ''),
                   (SELECT COALESCE(SUM(e.pence), 0) FROM statement_match_entry e WHERE e.account_id = last.account_id),
                   (SELECT COALESCE(SUM(m.amount_pence), 0) FROM journal_move m
                     WHERE m.to_owner_id = last.account_id AND m.to_kind = 'BANK')
                 - (SELECT COALESCE(SUM(m.amount_pence), 0) FROM journal_move m
                     WHERE m.from_owner_id = last.account_id AND m.from_kind = 'BANK'),
                   (SELECT COALESCE(SUM(m.amount_pence), 0) FROM journal_move m JOIN journal_entry e ON e.id = m.entry_id
                     WHERE m.to_owner_id = last.account_id AND m.to_kind = 'BANK' AND e.document_kind = 'account')
              FROM statement_balance last
             WHERE last.account_id = ? AND last.closing_pence IS NOT NULL
             ORDER BY last.last_day DESC, last.import_id DESC, last.number DESC LIMIT 1""";

    /** Pence. */
    private record Figures(
            long closing,
            LocalDate asAt,
            long opening,
            long lines,
            long later,
            long explained,
            long matched,
            long books,
            long opened) {

        BankProof proof() {
            return new BankProof(
                    Sterling.pence(closing),
                    asAt,
                    Sterling.pence(books),
                    List.of(
                            item(Why.BEFORE_THE_FIRST_STATEMENT, opening - opened),
                            item(Why.NOT_BROUGHT_IN, closing - opening - (lines - later)),
                            item(Why.OPEN_LINES, lines - explained - matched),
                            item(Why.EXPLAINED_LINES, explained),
                            item(Why.NOT_ON_A_STATEMENT, -(books - opened - matched)),
                            item(Why.AFTER_THE_BALANCE, -later)));
        }

        private static Item item(Why why, long pence) {
            return new Item(why, Sterling.pence(pence));
        }
    }

    private final Tables tables;
    private final Access access;

    @Inject
    BankProofs(Tables tables, Access access) {
        this.tables = tables;
        this.access = access;
    }

    /** Nothing when no bank has said yet what is in the account. */
    public Optional<BankProof> of(SignedIn who, DeskAccount account) {
        access.require(who, Permission.SEE_BANK_STATEMENT, account.cashier().looking());
        return tables
                .read(
                        FIGURES,
                        row -> new Figures(
                                row.getLong(1),
                                row.getObject(2, LocalDate.class),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getLong(6),
                                row.getLong(7),
                                row.getLong(8),
                                row.getLong(9)),
                        account.id())
                .stream()
                .findFirst()
                .map(Figures::proof);
    }
}
