package org.carepurse.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carepurse.audit.Act;
import org.carepurse.proof.SigningKey;
import org.carepurse.reference.Ids;
import org.carepurse.seal.Unsealed.Waiting;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;

/**
 * Seals records, some at a time: the order in which this takes them is the order that stands.
 *
 * <p>A record has its number before it is kept, so one can turn up below others that were sealed already. It then gets the next
 * place. What has no leaf is looked for a few minutes back each time and a day back now and then: no act takes as long
 * as that, and no two servers' clocks are as far apart. Servers take turns, by the lock on one row; if that should fail them, no
 * place can be given twice.
 */
@ApplicationScoped
class Sealing {

    static final int AT_ONCE = 2_000;
    private static final Duration LATE_AT_MOST = Duration.ofDays(1);
    private static final Duration LATE_COMMONLY = Duration.ofMinutes(3);
    private static final Duration LOOK_BACK_EVERY = Duration.ofMinutes(10);

    private final Tables tables;
    private final Unsealed unsealed;
    private final SealedRecords records;
    private final KeptHeads heads;
    private final Clock clock;

    @Inject
    Sealing(Tables tables, Unsealed unsealed, SealedRecords records, KeptHeads heads, Clock clock) {
        this.tables = tables;
        this.unsealed = unsealed;
        this.records = records;
        this.heads = heads;
        this.clock = clock;
    }

    /** Whether there may be more to seal. */
    @Act
    boolean sealOn(SigningKey key) {
        Turn turn = tables.read(Turn.READ + " FOR UPDATE", Turn::of).get(0);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Waiting> fresh = unsealed.above(Math.min(turn.readTo(), Ids.madeBefore(LATE_COMMONLY)), AT_ONCE);
        boolean lookBack = fresh.size() < AT_ONCE && turn.lookedBackBefore(now.minus(LOOK_BACK_EVERY));
        List<Waiting> waiting = lookBack ? unsealed.above(turn.settledTo(), AT_ONCE) : fresh;
        if (!waiting.isEmpty()) {
            seal(waiting, key, now);
        }
        boolean more = waiting.size() == AT_ONCE;
        keep(turn.after(highest(waiting), Ids.madeBefore(LATE_AT_MOST), lookBack, more, now));
        return more;
    }

    private void seal(List<Waiting> waiting, SigningKey key, Instant now) {
        tables.change(
                "INSERT IGNORE INTO seal_key (key_id, public_key, first_used_at) VALUES (?, ?, ?)",
                key.id(),
                key.shown().encoded(),
                utc(now));
        Map<RecordNumber, String> texts =
                records.texts(waiting.stream().map(Waiting::record).toList());
        Map<Long, List<RecordNumber>> byTree = waiting.stream()
                .filter(each -> texts.containsKey(each.record()))
                .collect(Collectors.groupingBy(
                        Waiting::tree, LinkedHashMap::new, Collectors.mapping(Waiting::record, Collectors.toList())));
        Journey journey = new Journey();
        byTree.forEach((tree, added) -> {
            Addition addition = new Addition(tables, tree, heads.last(tree));
            added.forEach(record -> addition.add(record, texts.get(record)));
            addition.write(journey, key, now);
        });
        tables.send(journey);
    }

    private static long highest(List<Waiting> waiting) {
        return waiting.isEmpty() ? 0 : waiting.get(waiting.size() - 1).record().id();
    }

    private void keep(Turn turn) {
        tables.change(
                "UPDATE seal_turn SET settled_to = ?, read_to = ?, looked_back = ?, up_to_date = ? WHERE id = 1",
                turn.settledTo(),
                turn.readTo(),
                utc(turn.lookedBack()),
                utc(turn.upToDate()));
    }

    private static LocalDateTime utc(Instant instantOrNone) {
        return instantOrNone == null ? null : LocalDateTime.ofInstant(instantOrNone, ZoneOffset.UTC);
    }
}
