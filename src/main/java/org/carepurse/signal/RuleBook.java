package org.carepurse.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.policy.Policies;
import org.carepurse.policy.PolicyBook;
import org.carepurse.table.Tables;
import org.carepurse.time.London;

/** Shows the rules with what was made of their signals, and what another threshold would have found. */
@ApplicationScoped
public class RuleBook {

    private static final String OPEN =
            "SELECT rule, COUNT(*) FROM found_signal WHERE commissioner_id = ? AND state = 'OPEN' GROUP BY rule";

    private static final String LEARNT =
            """
            SELECT rule, SUM(verdict = 'NOTHING_WRONG'), SUM(verdict = 'FOLLOWED_UP'),
                   MIN(CASE WHEN verdict = 'FOLLOWED_UP' THEN measured END),
                   MAX(CASE WHEN verdict = 'NOTHING_WRONG' THEN measured END)
              FROM signal_judgement WHERE commissioner_id = ? GROUP BY rule""";

    private final Tables tables;
    private final SignalRules rules;
    private final Policies policies;
    private final Access access;
    private final Clock clock;

    @Inject
    RuleBook(Tables tables, SignalRules rules, Policies policies, Access access, Clock clock) {
        this.tables = tables;
        this.rules = rules;
        this.policies = policies;
        this.access = access;
        this.clock = clock;
    }

    public List<RuleRecord> all(SignedIn who, long commissionerId) {
        require(who, commissionerId);
        PolicyBook book = policies.asAt(commissionerId, London.today(clock));
        Map<String, Long> open =
                tables.read(OPEN, row -> Map.entry(row.getString(1), row.getLong(2)), commissionerId).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<String, Learning> learnt =
                tables.read(LEARNT, row -> Map.entry(row.getString(1), learning(row)), commissionerId).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return Arrays.stream(SignalKind.values())
                .map(kind -> record(
                        kind,
                        book.number(kind.subject()),
                        open.getOrDefault(kind.name(), 0L),
                        learnt.getOrDefault(kind.name(), Learning.NONE)))
                .toList();
    }

    /** What the rule would find now from that threshold on, with nothing written. */
    public List<Found> preview(SignedIn who, long commissionerId, SignalKind kind, int threshold) {
        require(who, commissionerId);
        LocalDate today = London.today(clock);
        return rules.ask(kind, commissionerId, today, threshold);
    }

    private void require(SignedIn who, long commissionerId) {
        access.require(who, Permission.SEE_SIGNALS, Whose.commissioners(commissionerId));
    }

    private static RuleRecord record(SignalKind kind, OptionalInt threshold, long open, Learning learnt) {
        return new RuleRecord(
                kind,
                threshold,
                open,
                learnt.nothingWrong(),
                learnt.followedUp(),
                threshold.isPresent() ? learnt.suggested(threshold.getAsInt()) : OptionalLong.empty());
    }

    private static Learning learning(ResultSet row) throws SQLException {
        return new Learning(row.getLong(2), row.getLong(3), measure(row, 4), measure(row, 5));
    }

    private static OptionalLong measure(ResultSet row, int column) throws SQLException {
        long measure = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(measure);
    }
}
