package org.carepurse.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepurse.policy.PolicyBook;
import org.carepurse.time.London;

/** What there is about one person, kind by kind, for how long it is kept, and what of it would go. */
final class Inventory {

    /** The days by which it is counted how long ago somebody's last budget was. */
    private static final Map<String, String> LAST_DAYS =
            Map.of("plan", "ended_on", "journal_entry", "effective_on", "person", "access_ended_at");

    private final PolicyBook rules;
    private final Map<RecordKind, long[]> counts = new EnumMap<>(RecordKind.class);
    private Optional<LocalDate> lastDay = Optional.empty();

    Inventory(PolicyBook rules) {
        this.rules = rules;
    }

    void count(HeldIn held, Collection<PersonalRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        long[] count = counts.computeIfAbsent(held.kind(), kind -> new long[3]);
        count[0] += rows.size();
        if (held.goes().stream().anyMatch(Going::isTheRow)) {
            count[2] += rows.size();
        } else if (!held.goes().isEmpty()) {
            count[1] += rows.size();
        }
        if (LAST_DAYS.containsKey(held.table())) {
            rows.forEach(row -> lookAt(row.values().get(LAST_DAYS.get(held.table()))));
        }
    }

    /** By their kinds. */
    List<ErasurePreview.Line> lines() {
        List<ErasurePreview.Line> lines = new ArrayList<>();
        counts.forEach((kind, count) ->
                lines.add(new ErasurePreview.Line(kind, count[0], count[1], count[2], keptUntil(kind))));
        return lines;
    }

    /** The last day for which any of it is kept. */
    Optional<LocalDate> keptUntil() {
        return counts.keySet().stream()
                .map(this::keptUntil)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    private Optional<LocalDate> keptUntil(RecordKind kind) {
        return lastDay.map(day -> day.plusDays(rules.waitingDays(kind.keptFor())));
    }

    private void lookAt(Object dayOrInstantOrNone) {
        LocalDate day = dayOrInstantOrNone instanceof Instant at ? London.dateOf(at) : (LocalDate) dayOrInstantOrNone;
        lastDay = Stream.concat(lastDay.stream(), Stream.ofNullable(day)).max(LocalDate::compareTo);
    }
}
