package org.carepurse.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an import knows of one provider while it runs: what the directory holds, and what the lines so far have added. It
 * is written down when a batch of lines is.
 */
final class Known {

    private final long id;
    private final Set<RegisterNumber> numbers;
    private final Set<String> sources;
    private final List<KnownService> services;
    private final Set<String> toldInThisRun = new HashSet<>();
    private ProviderFacts facts;
    private LocalDate toldAsAt;

    private Known(
            long id,
            ProviderFacts facts,
            LocalDate toldAsAt,
            Collection<RegisterNumber> numbers,
            Collection<String> sources,
            Collection<KnownService> services) {
        this.id = id;
        this.facts = facts;
        this.toldAsAt = toldAsAt;
        this.numbers = new TreeSet<>(numbers);
        this.sources = new HashSet<>(sources);
        this.services = new ArrayList<>(services);
    }

    /** @param toldAsAt the day of the source that told last, or null when a person did */
    static Known held(
            long id,
            ProviderFacts facts,
            LocalDate toldAsAt,
            Collection<RegisterNumber> numbers,
            Collection<String> sources,
            Collection<KnownService> services) {
        return new Known(id, facts, toldAsAt, numbers, sources, services);
    }

    static Known fresh(long id, ImportedProvider told, Mapping mapping) {
        Known known = new Known(
                id,
                told.facts(),
                mapping.asAt(),
                told.numbers(),
                List.of(mapping.source()),
                told.services().stream().map(KnownService::fresh).toList());
        known.toldInThisRun.add(mapping.source());
        return known;
    }

    /**
     * Adds what a line tells. A newer source goes before an older one, what a person entered before any source, and of
     * two lines of one file the earlier; what does not go before still fills the blanks.
     *
     * @return whether anything changed
     */
    boolean learn(ImportedProvider told, Mapping mapping) {
        boolean goesBefore = goesBefore(mapping);
        ProviderFacts learnt = goesBefore ? told.facts().or(facts) : facts.or(told.facts());
        boolean changed = !learnt.equals(facts);
        facts = learnt;
        changed |= numbers.addAll(told.numbers());
        for (ServiceFacts service : told.services()) {
            changed |= learn(service, goesBefore);
        }
        if (goesBefore && toldAsAt != null) {
            toldAsAt = mapping.asAt();
        }
        sources.add(mapping.source());
        toldInThisRun.add(mapping.source());
        return changed;
    }

    private boolean goesBefore(Mapping mapping) {
        return toldAsAt != null && !mapping.asAt().isBefore(toldAsAt) && !toldInThisRun.contains(mapping.source());
    }

    private boolean learn(ServiceFacts told, boolean goesBefore) {
        Optional<KnownService> same =
                services.stream().filter(service -> service.isAt(told)).findFirst();
        if (same.isPresent()) {
            return same.get().learn(told, goesBefore);
        }
        services.add(KnownService.fresh(told));
        return true;
    }

    long id() {
        return id;
    }

    ProviderFacts facts() {
        return facts;
    }

    Place place() {
        return Place.at(facts.address(), facts.postcode(), "", null);
    }

    LocalDate toldAsAt() {
        return toldAsAt;
    }

    Set<RegisterNumber> numbers() {
        return numbers;
    }

    List<KnownService> services() {
        return services;
    }

    boolean wasToldBy(Mapping mapping) {
        return sources.contains(mapping.source());
    }

    Likeness likeness() {
        return Likeness.of(facts);
    }
}
