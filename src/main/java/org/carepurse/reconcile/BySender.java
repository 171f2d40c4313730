package org.carepurse.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepurse.statement.BankLine;
import org.carepurse.table.Tables;

/**
 * A line of which the bank says that the other account is one of the books' own, as when a commissioner pays people's money
 * into a client account. When exactly one thing that moved between these two accounts at about that time comes to it, it is
 * that, whatever became of the reference on its way.
 */
@ApplicationScoped
class BySender {

    private static final String OWN =
            """
            SELECT id FROM paying_account WHERE commissioner_id = ? AND CONCAT(sort_code, account_number) = ?
             UNION SELECT id FROM kept_account WHERE commissioner_id = ? AND CONCAT(sort_code, account_number) = ?""";
    private static final int TWO = 2;

    private final Tables tables;
    private final AccountBooks books;
    private final Pairing pairing;

    @Inject
    BySender(Tables tables, AccountBooks books, Pairing pairing) {
        this.tables = tables;
        this.books = books;
        this.pairing = pairing;
    }

    Map<BankLine, Pairing.Pair> pairs(DeskAccount account, List<BankLine> lines) {
        Map<BankLine, List<String>> named = new LinkedHashMap<>();
        lines.stream().filter(line -> !line.otherAccount().isEmpty()).forEach(line -> own(account, line)
                .flatMap(other -> only(line, other))
                .ifPresent(reference -> named.put(line, List.of(reference))));
        return pairing.pairs(account, named);
    }

    private Optional<Long> own(DeskAccount account, BankLine line) {
        return tables
                .read(
                        OWN,
                        row -> row.getLong(1),
                        account.commissionerId(),
                        line.otherAccount(),
                        account.commissionerId(),
                        line.otherAccount())
                .stream()
                .findFirst();
    }

    private Optional<String> only(BankLine line, long other) {
        List<String> found = Stream.concat(books.like(line, TWO).stream(), books.runsLike(line).stream())
                .filter(entry -> entry.otherAccount() == other)
                .map(BookEntry::reference)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
