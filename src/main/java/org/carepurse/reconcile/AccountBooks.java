package org.carepurse.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.money.Sterling;
import org.carepurse.statement.BankLine;
import org.carepurse.table.Tables;

/** What the books say of an account that no line of a statement belongs to yet. What was in it when it was opened is no movement. */
@ApplicationScoped
class AccountBooks {

    private static final int AT_ONCE = 500;
    private static final int DAYS_APART = 14;

    /** What the desk itself brought into the books and took back: of neither does any line tell. */
    private static final String NOT_TAKEN_BACK =
            """
             AND NOT (e.reason = 'CORRECTED' AND e.caller_key LIKE 'bank-line:%')
             AND NOT EXISTS (SELECT 1 FROM journal_entry back
                              WHERE back.corrects_entry_id = e.id AND back.caller_key LIKE 'bank-line:%')
            """;

    private static final String NAMED =
            """
            SELECT e.id, e.document_kind, e.document_reference, e.effective_on, SUM(IF(m.to_owner_id = ?, 1, -1) * m.amount_pence),
                   MAX(IF(m.from_kind = m.to_kind, IF(m.from_owner_id = ?, m.to_owner_id, m.from_owner_id), 0))
              FROM journal_entry e
              JOIN journal_move m ON m.entry_id = e.id AND (m.to_kind = 'BANK' AND m.to_owner_id = ?
                                                            OR m.from_kind = 'BANK' AND m.from_owner_id = ?)
              LEFT JOIN statement_match_entry k ON k.account_id = ? AND k.entry_id = e.id
             WHERE k.line_id IS NULL AND e.document_kind <> 'account' AND e.document_reference IN (%s)"""
                    + NOT_TAKEN_BACK.replace("%", "%%")
                    + " GROUP BY e.id, e.document_kind, e.document_reference, e.effective_on ORDER BY e.id";
    /** Takes the account three times. */
    private static final String MOVED =
            """
              FROM (SELECT entry_id, SUM(pence) AS pence, MAX(other) AS other
                      FROM (SELECT entry_id, amount_pence AS pence, IF(from_kind = 'BANK', from_owner_id, 0) AS other
                              FROM journal_move WHERE to_owner_id = ? AND to_kind = 'BANK'
                            UNION ALL
                            SELECT entry_id, -amount_pence, IF(to_kind = 'BANK', to_owner_id, 0)
                              FROM journal_move WHERE from_owner_id = ? AND from_kind = 'BANK') sides
                     GROUP BY entry_id) moved
              JOIN journal_entry e ON e.id = moved.entry_id
              LEFT JOIN statement_match_entry k ON k.account_id = ? AND k.entry_id = e.id
            """;

    private static final String OPEN = " WHERE k.line_id IS NULL AND e.document_kind <> 'account'" + NOT_TAKEN_BACK;
    private static final String COLUMNS =
            "SELECT e.id, e.document_kind, e.document_reference, e.effective_on, moved.pence, moved.other";
    private static final String PAGE = COLUMNS + MOVED + OPEN + " ORDER BY e.effective_on, e.id LIMIT ? OFFSET ?";
    private static final String OF_AMOUNT =
            COLUMNS + MOVED + OPEN + " AND moved.pence = ? AND e.effective_on BETWEEN ? AND ? ORDER BY e.id LIMIT ?";
    private static final String IN_A_RUN =
            " JOIN payment_in p ON p.reference = e.document_reference" + " JOIN payment_in_run r ON r.id = p.run_id";
    /** What is left of each run, for each account that it went to and for all of them. */
    private static final String RUNS =
            "SELECT MIN(e.id), 'payments in', r.reference, MIN(e.effective_on), SUM(moved.pence),"
                    + " COALESCE(moved.other, 0)" + MOVED + IN_A_RUN + OPEN + " AND e.effective_on BETWEEN ? AND ?"
                    + " GROUP BY r.reference, moved.other WITH ROLLUP"
                    + " HAVING SUM(moved.pence) = ? AND r.reference IS NOT NULL AND COUNT(*) > 1";

    private final Tables tables;

    @Inject
    AccountBooks(Tables tables) {
        this.tables = tables;
    }

    /** By the reference of their document. */
    Map<String, List<BookEntry>> named(long accountId, Collection<String> references) {
        List<String> all = List.copyOf(references);
        List<BookEntry> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            found.addAll(tables.read(
                    NAMED.formatted(Tables.marks(some.size())),
                    BookEntry::of,
                    Stream.concat(Stream.of(accountId, accountId, accountId, accountId, accountId), some.stream())
                            .toArray()));
        }
        return found.stream().collect(Collectors.groupingBy(BookEntry::reference));
    }

    /** Those that changed the account as the line did, at about that time. */
    List<BookEntry> like(BankLine line, int atMost) {
        LocalDate day = line.bookedOn();
        return tables.read(
                OF_AMOUNT,
                BookEntry::of,
                line.accountId(),
                line.accountId(),
                line.accountId(),
                Sterling.inPence(line.change()),
                day.minusDays(DAYS_APART),
                day.plusDays(DAYS_APART),
                atMost);
    }

    /** What is left of runs of payments in that comes to the line, at about that time, each under the run's reference. */
    List<BookEntry> runsLike(BankLine line) {
        LocalDate day = line.bookedOn();
        return tables.read(
                RUNS,
                BookEntry::of,
                line.accountId(),
                line.accountId(),
                line.accountId(),
                day.minusDays(DAYS_APART),
                day.plusDays(DAYS_APART),
                Sterling.inPence(line.change()));
    }

    /** The oldest first. */
    List<BookEntry> open(long accountId, int from, int atMost) {
        return tables.read(PAGE, BookEntry::of, accountId, accountId, accountId, atMost, from);
    }
}
