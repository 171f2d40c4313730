package org.carepurse.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.audit.Act;
import org.carepurse.reference.Ids;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;

/**
 * Adds entries of the journal to the sums, some at a time, each entry once.
 *
 * <p>An entry has its number before it is kept, so one can turn up below others that were counted already. Therefore what was
 * counted is remembered by name for a day, and looked through again each time that the newest are reached: no act takes as
 * long as that, and no two servers' clocks are as far apart. Servers take turns, by the lock on the row that says how far
 * counting has come.
 */
@ApplicationScoped
class Counting {

    static final int AT_ONCE = 2_000;
    private static final Duration LATE_AT_MOST = Duration.ofDays(1);

    static final String TURN = Progress.READ + " FOR UPDATE";
    private static final String LATE =
            """
            SELECT e.id FROM journal_entry e LEFT JOIN spending_counted known ON known.entry_id = e.id
             WHERE e.id > ? AND e.id <= ? AND known.entry_id IS NULL ORDER BY e.id LIMIT ?""";
    private static final String NEW = "SELECT id FROM journal_entry WHERE id > ? ORDER BY id LIMIT ?";
    private static final String OF_BUDGETS =
            """
            INSERT INTO spending_budget_entry (commissioner_id, entry_id, first_month, last_month)
            SELECT counted.commissioner_id, counted.entry_id, MIN(counted.month), MAX(counted.month) FROM (%s AND %s) counted
             GROUP BY counted.commissioner_id, counted.entry_id""";

    private final Tables tables;
    private final Clock clock;

    @Inject
    Counting(Tables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /** Whether there may be more to count. */
    @Act
    boolean countOn() {
        Progress progress = tables.read(TURN, Progress::of).get(0);
        List<Long> fresh = tables.read(NEW, row -> row.getLong(1), progress.readTo(), (long) AT_ONCE);
        boolean moreToCome = fresh.size() >= AT_ONCE;
        List<Long> late = moreToCome ? List.of() : late(progress);
        List<Long> entries = Stream.concat(late.stream(), fresh.stream()).toList();
        if (!entries.isEmpty()) {
            String these = "e.id IN (" + text(entries) + ")";
            tables.change(SubjectSql.added(CountedMoves.all(these)));
            tables.change(OF_BUDGETS.formatted(CountedMoves.of(Measure.BUDGET), these));
        }
        boolean isAllCounted = !moreToCome && late.size() < AT_ONCE;
        goOn(progress, entries, isAllCounted);
        return !isAllCounted;
    }

    /** Forgets all sums, so that they are counted anew. */
    @Act
    void forget() {
        tables.read(TURN, Progress::of);
        tables.change("DELETE FROM spending_month");
        tables.change("DELETE FROM spending_counted");
        tables.change("DELETE FROM spending_budget_entry");
        tables.change("DELETE FROM spending_delivered");
        tables.change("DELETE FROM spending_units");
        tables.change("UPDATE delivery SET summed_hundredths = 0 WHERE summed_hundredths <> 0");
        tables.change("UPDATE spending_progress SET settled_to = 0, read_to = 0, counted_at = NULL WHERE id = 1");
    }

    private List<Long> late(Progress progress) {
        return tables.read(LATE, row -> row.getLong(1), progress.settledTo(), progress.readTo(), (long) AT_ONCE);
    }

    /** What is not looked through yet is not settled, however old it is. */
    private void goOn(Progress progress, List<Long> entries, boolean isAllCounted) {
        long readTo = entries.isEmpty() ? progress.readTo() : Math.max(progress.readTo(), Collections.max(entries));
        boolean canSettle = isAllCounted || progress.isSettled();
        long settledTo = canSettle
                ? Math.max(progress.settledTo(), Math.min(readTo, Ids.madeBefore(LATE_AT_MOST)))
                : progress.settledTo();
        Journey journey = new Journey();
        journey.add(
                "INSERT INTO spending_counted (entry_id) VALUES ",
                entries.stream()
                        .filter(entry -> entry > settledTo)
                        .map(entry -> new Object[] {entry})
                        .toList());
        tables.send(journey);
        tables.change("DELETE FROM spending_counted WHERE entry_id <= ?", settledTo);
        tables.change(
                "UPDATE spending_progress SET settled_to = ?, read_to = ?, counted_at = ? WHERE id = 1",
                settledTo,
                readTo,
                isAllCounted ? LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC) : progress.countedAt());
    }

    static String text(List<Long> entries) {
        return entries.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
