package org.carepurse.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepurse.reference.Ids;
import org.carepurse.spreadsheet.SheetRow;

/**
 * Decides what each line of one file means for the directory, one after the other. It writes nothing, so a rehearsal and
 * the real thing decide alike.
 */
final class ImportPlan {

    /**
     * @param provider whom it is about; null when the line was not taken
     * @param sourceKey the line's own key
     * @param digest of what it told
     */
    record Decision(LineReport report, Known provider, String sourceKey, byte[] digest) {

        boolean changesSomething() {
            return provider != null && digest != null;
        }
    }

    private final Mapping mapping;
    private final List<String> heading;
    private final KnownProviders known;
    private final Map<String, Long> firstLineOfKey = new HashMap<>();
    private final Map<String, Integer> timesOfKey = new HashMap<>();

    ImportPlan(Mapping mapping, List<String> heading, KnownProviders known) {
        this.mapping = mapping;
        this.heading = heading;
        this.known = known;
    }

    Decision decide(SheetRow row) {
        Tidied<ImportedProvider> read = Tidying.read(row, mapping, heading);
        if (read.value().isEmpty()) {
            return new Decision(report(row, LineOutcome.REJECTED, "", read.remarks()), null, null, null);
        }
        return decide(row, read.value().get(), new ArrayList<>(read.remarks()));
    }

    private Decision decide(SheetRow row, ImportedProvider told, List<Remark> remarks) {
        String key = keyOf(told, row.line(), remarks);
        byte[] digest = told.digest();
        Optional<KnownProviders.Told> before = known.under(mapping.source() + " " + key);
        if (before.isPresent() && Arrays.equals(before.get().digest(), digest)) {
            return new Decision(
                    report(row, LineOutcome.UNCHANGED, told.facts().name(), remarks),
                    before.get().provider(),
                    key,
                    null);
        }
        Optional<Known> same = before.map(KnownProviders.Told::provider).or(() -> recognised(told, remarks));
        LineOutcome outcome = same.isPresent() ? learn(same.get(), told, remarks) : LineOutcome.CREATED;
        Known provider = same.orElseGet(() -> create(told, remarks));
        known.add(provider);
        known.tell(mapping.source() + " " + key, new KnownProviders.Told(provider, digest));
        return new Decision(report(row, outcome, provider.facts().name(), remarks), provider, key, digest);
    }

    private LineOutcome learn(Known provider, ImportedProvider told, List<Remark> remarks) {
        String nameBefore = provider.facts().name();
        String runBy = provider.facts().runBy();
        boolean changed = provider.learn(told, mapping);
        if (!provider.facts().name().equals(nameBefore)) {
            remarks.add(Remark.of(RemarkKind.RENAMED, nameBefore));
        }
        if (!runBy.isEmpty()
                && !told.facts().runBy().isEmpty()
                && !told.facts().runBy().equals(runBy)) {
            remarks.add(Remark.of(
                    RemarkKind.RUN_BY_ANOTHER, runBy + " / " + told.facts().runBy()));
        }
        return changed ? LineOutcome.UPDATED : LineOutcome.UNCHANGED;
    }

    private Optional<Known> recognised(ImportedProvider told, List<Remark> remarks) {
        Optional<Known> same = known.numbered(told.numbers()).or(() -> known.alike(told.likeness(), mapping));
        same.ifPresent(provider -> remarks.add(Remark.of(
                told.services().get(0).place().mayBe(provider.place())
                        ? RemarkKind.SAME_AS_PROVIDER
                        : RemarkKind.ANOTHER_PLACE,
                provider.facts().name())));
        return same;
    }

    private Known create(ImportedProvider told, List<Remark> remarks) {
        known.neighbour(told.likeness(), mapping)
                .ifPresent(near -> remarks.add(
                        Remark.of(RemarkKind.PERHAPS_THE_SAME, near.facts().name())));
        return Known.fresh(Ids.next(), told, mapping);
    }

    /** The number in the mapping's register, else name and postcode; a key that comes again is told apart by its turn. */
    private String keyOf(ImportedProvider told, long line, List<Remark> remarks) {
        String key = Optional.ofNullable(mapping.key())
                .flatMap(told::numberIn)
                .map(RegisterNumber::number)
                .orElseGet(() -> Likeness.nameKey(told.facts().name()) + " "
                        + told.facts().postcode());
        int times = timesOfKey.merge(key, 1, Integer::sum);
        Long earlier = firstLineOfKey.putIfAbsent(key, line);
        if (earlier != null) {
            remarks.add(Remark.of(RemarkKind.SAME_AS_LINE, earlier));
        }
        return times == 1 ? key : key + " #" + times;
    }

    private static LineReport report(SheetRow row, LineOutcome outcome, String about, List<Remark> remarks) {
        return new LineReport(row.line(), outcome, about, remarks, row.raw());
    }
}
