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

    private static final String NAMED =
            """
            SELECT e.id, e.document_kind, e.document_reference, e.effective_on, SUM(IF(m.to_owner_id = ?, 1, -1) * m.amount_pence)
              FROM journal_entry e
              JOIN journal_move m ON m.entry_id = e.id AND (m.to_kind = 'BANK' AND m.to_owner_id = ?
                                                            OR m.from_kind = 'BANK' AND m.from_owner_id = ?)
              LEFT JOIN statement_match_entry k ON k.account_id = ? AND k.entry_id = e.id
             WHERE k.line_id IS NULL AND e.document_kind <> 'account' AND e.document_reference IN (%s)
             GROUP BY e.id, e.document_kind, e.document_reference, e.effective_on ORDER BY e.id""";
    /** Takes the account three times. */
    static final String OPEN =
            """
              FROM (SELECT entry_id, SUM(pence) AS pence
                      FROM (SELECT entry_id, amount_pence AS pence FROM journal_move WHERE to_owner_id = ? AND to_kind = 'BANK'
                            UNION ALL
                            SELECT entry_id, -amount_pence FROM journal_move WHERE from_owner_id = ? AND from_kind = 'BANK') sides
                     GROUP BY entry_id) moved
              JOIN journal_entry e ON e.id = moved.entry_id
              LEFT JOIN statement_match_entry k ON k.account_id = ? AND k.entry_id = e.id
             WHERE k.line_id IS NULL AND e.document_kind <> 'account'
            """;

    private static final String COLUMNS =
            "SELECT e.id, e.document_kind, e.document_reference, e.effective_on, moved.pence";
    private static final String PAGE = COLUMNS + OPEN + " ORDER BY e.effective_on, e.id LIMIT ? OFFSET ?";
    private static final String OF_AMOUNT =
            COLUMNS + OPEN + " AND moved.pence = ? AND e.effective_on BETWEEN ? AND ? ORDER BY e.id LIMIT ?";

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
                    Stream.concat(Stream.of(accountId, accountId, accountId, accountId), some.stream())
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

    /** The oldest first. */
    List<BookEntry> open(long accountId, int from, int atMost) {
        return tables.read(PAGE, BookEntry::of, accountId, accountId, accountId, atMost, from);
    }
}
