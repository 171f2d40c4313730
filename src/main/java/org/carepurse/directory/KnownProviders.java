package org.carepurse.directory;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every provider the directory holds, and those a running import adds, found by key, by number or by likeness. */
final class KnownProviders {

    /** A provider, and the digest of what the line under this key told last. */
    record Told(Known provider, byte[] digest) {}

    private final Map<String, Told> bySourceKey = new HashMap<>();
    private final Map<RegisterNumber, Known> byNumber = new HashMap<>();
    private final Map<String, Set<Known>> bySign = new HashMap<>();

    void add(Known provider) {
        provider.numbers().forEach(number -> byNumber.put(number, provider));
        signsOf(provider.likeness()).forEach(sign -> bySign.computeIfAbsent(sign, any -> new LinkedHashSet<>())
                .add(provider));
    }

    void tell(String sourceKey, Told told) {
        bySourceKey.put(sourceKey, told);
    }

    Optional<Told> under(String sourceKey) {
        return Optional.ofNullable(bySourceKey.get(sourceKey));
    }

    /** A provider known under one of these numbers. */
    Optional<Known> numbered(Collection<RegisterNumber> numbers) {
        return numbers.stream().map(byNumber::get).filter(Objects::nonNull).findFirst();
    }

    /** The provider a person would take the line to speak of, by the surest sign there is. */
    Optional<Known> alike(Likeness told, Mapping mapping) {
        List<Known> candidates = sharingASign(told).toList();
        return Arrays.stream(Recognition.values())
                .flatMap(rule -> candidates.stream()
                        .filter(known -> rule.holds(told, known.likeness(), !known.wasToldBy(mapping))))
                .findFirst();
    }

    /** Another provider in the same street at the same postcode by another source: perhaps the same, perhaps its successor. */
    Optional<Known> neighbour(Likeness told, Mapping mapping) {
        return sharingASign(told)
                .filter(known -> !known.wasToldBy(mapping))
                .filter(known -> Recognition.same(
                                told.postcode(), known.likeness().postcode())
                        && Recognition.same(told.street(), known.likeness().street()))
                .findFirst();
    }

    private Stream<Known> sharingASign(Likeness told) {
        return signsOf(told)
                .flatMap(sign -> bySign.getOrDefault(sign, Set.of()).stream())
                .distinct();
    }

    private static Stream<String> signsOf(Likeness of) {
        return Stream.of("name " + of.name(), of.postcode().isEmpty() ? "" : "postcode " + of.postcode())
                .filter(sign -> !sign.isEmpty());
    }
}
