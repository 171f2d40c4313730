package org.carepurse.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every rule that was ever set about one thing, and which of them holds on which days. */
public final class PolicyHistory {

    /**
     * Days on end on which the same holds.
     *
     * @param to the last one; nothing when no end is known
     * @param rule nothing where nobody has set any
     */
    public record Stretch(LocalDate from, Optional<LocalDate> to, Optional<PolicyEntry> rule) {}

    private final List<PolicyEntry> entries;

    PolicyHistory(Collection<PolicyEntry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparing(PolicyEntry::recordedAt).reversed())
                .toList();
    }

    /** The same with one more. */
    PolicyHistory and(PolicyEntry entry) {
        return new PolicyHistory(
                Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    /** The one set last comes first. */
    public List<PolicyEntry> entries() {
        return entries;
    }

    /** What holds on a day: of all that are in force then, the one that goes before the others. */
    public Optional<PolicyEntry> on(LocalDate day) {
        return entries.stream().filter(entry -> entry.isInForceOn(day)).max(PolicyEntry.PRECEDENCE);
    }

    /** What holds from a day on, one stretch after the other, to the last that is known. */
    public List<Stretch> from(LocalDate first) {
        List<Stretch> stretches = new ArrayList<>();
        NavigableSet<LocalDate> changes = changes(first);
        LocalDate begins = first;
        for (LocalDate change : changes.tailSet(first, false)) {
            if (!on(change).equals(on(begins))) {
                stretches.add(new Stretch(begins, Optional.of(change.minusDays(1)), on(begins)));
                begins = change;
            }
        }
        stretches.add(new Stretch(begins, Optional.empty(), on(begins)));
        return stretches;
    }

    /** Every day on which something else could begin to hold. */
    private NavigableSet<LocalDate> changes(LocalDate first) {
        NavigableSet<LocalDate> days = new TreeSet<>(List.of(first));
        entries.forEach(entry -> {
            days.add(entry.from());
            entry.to().ifPresent(last -> days.add(last.plusDays(1)));
        });
        return days;
    }
}
