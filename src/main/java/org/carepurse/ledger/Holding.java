package org.carepurse.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.carepurse.ledger.Journal.Answered;
import org.carepurse.ledger.Journal.RequestPart;
import org.carepurse.outcome.Outcome;

/**
 * Sets money aside: many requests in one transaction, each decided on its own, in the order they came.
 *
 * <p>The balances are first read without a lock. When that shows enough for everyone, the entries are written and the
 * pots' conditional updates, which come last, have the last word; a pot is then locked for one statement and the commit.
 * Nobody is refused on the word of an unlocked reading: with any shortage in sight, all is decided again under the lock.
 */
final class Holding {

    private final Books books;
    private final Journal journal;
    private final Holds holds;
    private final Balances balances;

    Holding(Books books, Journal journal, Holds holds, Balances balances) {
        this.books = books;
        this.journal = journal;
        this.holds = holds;
        this.balances = balances;
    }

    List<Outcome<HoldPlaced>> hold(List<HoldRequest> requests) {
        Map<RequestPart, Answered> answered =
                journal.answered(requests.stream().map(HoldRequest::request).toList());
        Map<Long, HoldPlaced> placed = placedBefore(answered.values());
        Set<Long> pots = potsOf(requests);
        HoldingRound round = HoldingRound.decide(requests, answered, placed, balances.read(pots));
        if (round.refusesAny()) {
            round = HoldingRound.decide(requests, answered, placed, balances.lock(pots));
        }
        write(round);
        return round.outcomes();
    }

    private void write(HoldingRound round) {
        if (!round.entries().isEmpty()) {
            holds.place(round.holds());
            books.post(round.entries());
        }
    }

    private Map<Long, HoldPlaced> placedBefore(Collection<Answered> answered) {
        List<Long> entries = answered.stream().map(Answered::entryId).toList();
        return entries.isEmpty()
                ? Map.of()
                : holds.placedBy(entries).stream()
                        .collect(Collectors.groupingBy(
                                Hold::entryId, Collectors.collectingAndThen(Collectors.toList(), HoldPlaced::of)));
    }

    /** In the order of their numbers, so that rounds never wait for each other in a ring. */
    private static Set<Long> potsOf(List<HoldRequest> requests) {
        return requests.stream()
                .flatMap(request -> request.earmarks().stream())
                .map(Earmark::potId)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
