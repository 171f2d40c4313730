package org.carepurse.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.statement.BankLine;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;

/** What was found to belong to which line, written under the lock of the account: a line is matched once, and so is an entry. */
@ApplicationScoped
class Matches {

    private static final String LOCK = "SELECT account_id FROM statement_account WHERE account_id = ? FOR UPDATE";
    private static final String MATCHED = "SELECT line_id FROM statement_match WHERE line_id IN (%s)";
    private static final String ADD = "INSERT INTO statement_match"
            + " (line_id, commissioner_id, account_id, matched_by, subject, explanation, rule_id, person_id, matched_at)"
            + " VALUES ";
    private static final String ADD_ENTRY =
            "INSERT INTO statement_match_entry (account_id, entry_id, line_id, pence) VALUES ";
    private static final String REOPEN = "DELETE FROM statement_match WHERE line_id = ? AND subject = ''";

    private final Tables tables;
    private final Clock clock;

    @Inject
    Matches(Tables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    void lock(DeskAccount account) {
        tables.read(LOCK, row -> row.getLong(1), account.id());
    }

    /** Those of these lines that nothing is known of yet. */
    List<BankLine> open(List<BankLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Set<Long> matched = tables
                .read(
                        MATCHED.formatted(Tables.marks(lines.size())),
                        row -> row.getLong(1),
                        lines.stream().map(BankLine::id).toArray())
                .stream()
                .collect(Collectors.toSet());
        return lines.stream().filter(line -> !matched.contains(line.id())).toList();
    }

    void keepPairs(SignedIn who, DeskAccount account, MatchedBy by, Map<BankLine, Pairing.Pair> pairs) {
        List<Object[]> lines = new ArrayList<>();
        List<Object[]> entries = new ArrayList<>();
        pairs.forEach((line, pair) -> {
            lines.add(row(who, account, line, Matched.to(by, pair.subject())));
            pair.entries()
                    .forEach(entry -> entries.add(
                            new Object[] {account.id(), entry.id(), line.id(), Sterling.inPence(entry.change())}));
        });
        Journey journey = new Journey();
        journey.add(ADD, lines);
        journey.add(ADD_ENTRY, entries);
        tables.send(journey);
    }

    void keep(SignedIn who, DeskAccount account, Map<BankLine, Matched> found) {
        Journey journey = new Journey();
        journey.add(
                ADD,
                found.entrySet().stream()
                        .map(one -> row(who, account, one.getKey(), one.getValue()))
                        .toList());
        tables.send(journey);
    }

    /** @return whether it was explained until now */
    boolean reopen(BankLine line) {
        return tables.change(REOPEN, line.id()) > 0;
    }

    private Object[] row(SignedIn who, DeskAccount account, BankLine line, Matched matched) {
        return new Object[] {
            line.id(),
            account.commissionerId(),
            account.id(),
            matched.by().name(),
            matched.subject(),
            matched.explanation(),
            matched.ruleId(),
            who.personId(),
            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
        };
    }
}
