package org.carepurse.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.money.Sterling;
import org.carepurse.statement.BankLine;
import org.joda.money.Money;

/**
 * Finds the entries of the books that lines name: one that changed the account as the line did, or all that the reference
 * stands for, when they come to it: together, or those that went to one and the same account. An entry belongs to one line.
 */
@ApplicationScoped
class Pairing {

    /**
     * @param subject the reference by which they were found
     * @param entries together they are what the line is
     */
    record Pair(String subject, List<BookEntry> entries) {}

    private final AccountBooks books;
    private final Members members;

    @Inject
    Pairing(AccountBooks books, Members members) {
        this.books = books;
        this.members = members;
    }

    /** @param named lines with the references that each may be about */
    Map<BankLine, Pair> pairs(DeskAccount account, Map<BankLine, List<String>> named) {
        Map<String, List<String>> standsFor = new HashMap<>();
        named.values()
                .forEach(references -> references.forEach(
                        reference -> standsFor.computeIfAbsent(reference, one -> members.of(account, one))));
        Set<String> all = standsFor.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        Map<String, List<BookEntry>> entries = books.named(account.id(), all);
        Set<Long> taken = new HashSet<>();
        Map<BankLine, Pair> pairs = new LinkedHashMap<>();
        named.forEach((line, references) -> references.stream()
                .flatMap(reference -> pair(line, reference, free(standsFor.get(reference), entries, taken)).stream())
                .findFirst()
                .ifPresent(pair -> {
                    pair.entries().forEach(entry -> taken.add(entry.id()));
                    pairs.put(line, pair);
                }));
        return pairs;
    }

    private static List<BookEntry> free(
            List<String> references, Map<String, List<BookEntry>> entries, Set<Long> taken) {
        return references.stream()
                .flatMap(reference -> entries.getOrDefault(reference, List.of()).stream())
                .filter(entry -> !taken.contains(entry.id()))
                .toList();
    }

    private static Optional<Pair> pair(BankLine line, String reference, List<BookEntry> free) {
        Optional<BookEntry> one = free.stream()
                .filter(entry -> entry.change().isEqual(line.change()))
                .findFirst();
        if (one.isPresent()) {
            return Optional.of(new Pair(reference, List.of(one.get())));
        }
        List<BookEntry> sameWay = free.stream()
                .filter(entry -> entry.change().isNegative() == line.isOut())
                .toList();
        return Stream.concat(
                        Stream.of(sameWay),
                        sameWay.stream().collect(Collectors.groupingBy(BookEntry::otherAccount)).values().stream())
                .filter(entries -> sum(entries).isEqual(line.change()))
                .findFirst()
                .map(entries -> new Pair(reference, entries));
    }

    private static Money sum(List<BookEntry> entries) {
        return entries.stream().map(BookEntry::change).reduce(Sterling.NONE, Money::plus);
    }
}
