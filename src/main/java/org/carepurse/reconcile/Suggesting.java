package org.carepurse.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.statement.BankLine;
import org.carepurse.table.Tables;

/** What an open line may be, for a person to say so: nothing of it is done until they have. */
@ApplicationScoped
public class Suggesting {

    private static final int MOST = 5;
    private static final int DAYS_LATE = 42;
    private static final int DAYS_EARLY = 14;

    /** Payments that left with that amount and of which the bank has said nothing. */
    private static final String SENT =
            """
            SELECT i.id, 'payment', i.reference, r.pay_on, -i.amount_pence, 0 FROM payment_instruction i
              JOIN payment_run r ON r.id = i.run_id
             WHERE i.account_id = ? AND i.state = 'SENT' AND i.amount_pence = ? ORDER BY i.id LIMIT ?""";
    /** Own parts of that amount that were due about then and come into this account; those the line names come first. */
    private static final String OWN_PARTS =
            """
            SELECT 'agreement', a.reference, MIN(p.due_on), h.name
              FROM agreement a JOIN person h ON h.id = a.holder_id
              JOIN payment_in p ON p.agreement_id = a.id AND p.contribution_pence = ? AND p.due_on BETWEEN ? AND ?
             WHERE a.state = 'ACCEPTED' AND a.commissioner_id = ?
               AND (a.contribution_basis = 'NET' AND a.account_id = ? OR a.contribution_basis = 'GROSS' AND ?)
             GROUP BY a.reference, h.name
             ORDER BY LOCATE(SUBSTRING_INDEX(h.name, ' ', -1), ?) = 0, a.reference LIMIT ?""";

    private final Tables tables;
    private final AccountBooks books;
    private final Access access;

    @Inject
    Suggesting(Tables tables, AccountBooks books, Access access) {
        this.tables = tables;
        this.books = books;
        this.access = access;
    }

    /**
     * What the books have of that amount about that day, runs of payments in that come to it, payments that have left, and
     * own parts that were due.
     */
    public List<Suggested> of(SignedIn who, DeskAccount account, BankLine line) {
        access.require(who, Permission.SEE_BANK_STATEMENT, account.cashier().looking());
        Set<String> told = new HashSet<>();
        return Stream.of(
                        books.like(line, MOST).stream().map(Suggested::entry),
                        books.runsLike(line).stream().map(Suggested::entry),
                        line.isOut() ? sent(line) : ownParts(account, line))
                .flatMap(some -> some)
                .filter(one -> told.add(one.reference()))
                .limit(MOST)
                .toList();
    }

    private Stream<Suggested> sent(BankLine line) {
        return tables.read(SENT, BookEntry::of, line.accountId(), Sterling.inPence(line.amount()), MOST).stream()
                .map(Suggested::entry);
    }

    private Stream<Suggested> ownParts(DeskAccount account, BankLine line) {
        return tables
                .read(
                        OWN_PARTS,
                        row -> new Suggested(
                                row.getString(1),
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                row.getString(4)),
                        Sterling.inPence(line.amount()),
                        line.bookedOn().minusDays(DAYS_LATE),
                        line.bookedOn().plusDays(DAYS_EARLY),
                        account.commissionerId(),
                        line.accountId(),
                        account.isCommissioners(),
                        line.said(),
                        MOST)
                .stream();
    }
}
