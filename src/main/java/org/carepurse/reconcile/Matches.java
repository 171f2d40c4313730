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
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.reference.Ids;
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
    private static final String UNDONE = "SELECT DISTINCT line_id FROM statement_match_undone WHERE line_id IN (%s)";
    private static final String TIMES_UNDONE = "SELECT COUNT(*) FROM statement_match_undone WHERE line_id = ?";
    private static final String KEEP_UNDONE =
            """
            INSERT INTO statement_match_undone (id, line_id, commissioner_id, account_id, matched_by, subject, explanation,
                   because, undone_by, undone_at)
            SELECT ?, line_id, commissioner_id, account_id, matched_by, subject, explanation, ?, ?, ?
              FROM statement_match WHERE line_id = ?""";
    private static final String PART_ENTRIES = "DELETE FROM statement_match_entry WHERE line_id = ?";
    private static final String PART = "DELETE FROM statement_match WHERE line_id = ?";

    private final Tables tables;
    private final Clock clock;

    @Inject
    Matches(Tables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    void lock(DeskAccount account) {
        lock(account.id());
    }

    void lock(long account) {
        tables.read(LOCK, row -> row.getLong(1), account);
    }

    /** Those of these lines that nothing is known of yet. */
    List<BankLine> open(List<BankLine> lines) {
        return without(MATCHED, lines);
    }

    /** Those of these lines of which nothing was said that was taken back. */
    List<BankLine> neverUndone(List<BankLine> lines) {
        return without(UNDONE, lines);
    }

    private List<BankLine> without(String question, List<BankLine> lines) {
        Set<Long> such = tables
                .read(
                        question.formatted(Tables.marks(lines.size())),
                        row -> row.getLong(1),
                        lines.stream().map(BankLine::id).toArray())
                .stream()
                .collect(Collectors.toSet());
        return lines.stream().filter(line -> !such.contains(line.id())).toList();
    }

    /** Under which what the line tells comes into the books, once for ever; and once more when that was taken back. */
    RequestKey key(BankLine line) {
        long undone =
                tables.read(TIMES_UNDONE, row -> row.getLong(1), line.id()).get(0);
        return new RequestKey("bank-line:" + line.id() + (undone == 0 ? "" : ":" + undone));
    }

    void keepPairs(SignedIn who, DeskAccount account, MatchedBy by, Map<BankLine, Pairing.Pair> pairs) {
        keepPairs(who, account, pairs, (line, pair) -> Matched.to(by, pair.subject()));
    }

    /** @param rules which rule said so of which line */
    void keepPairsByRule(
            SignedIn who, DeskAccount account, Map<BankLine, Pairing.Pair> pairs, Map<BankLine, Rule> rules) {
        keepPairs(who, account, pairs, (line, pair) -> Matched.to(MatchedBy.RULE, pair.subject())
                .byRule(rules.get(line).id()));
    }

    private void keepPairs(
            SignedIn who,
            DeskAccount account,
            Map<BankLine, Pairing.Pair> pairs,
            BiFunction<BankLine, Pairing.Pair, Matched> saying) {
        List<Object[]> lines = new ArrayList<>();
        List<Object[]> entries = new ArrayList<>();
        pairs.forEach((line, pair) -> {
            lines.add(row(who, account, line, saying.apply(line, pair)));
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

    /** The line is open again; what was said of it is remembered. */
    void undo(SignedIn who, BankLine line, String because) {
        tables.change(KEEP_UNDONE, Ids.next(), because, who.personId(), now(), line.id());
        tables.change(PART_ENTRIES, line.id());
        tables.change(PART, line.id());
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
            now()
        };
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
