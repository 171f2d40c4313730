package org.carepurse.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.carepurse.ledger.Journal.Answered;
import org.carepurse.ledger.Journal.RequestPart;
import org.carepurse.outcome.Outcome;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/**
 * Sets money aside: many requests in one transaction, each decided on its own, in the order they came.
 *
 * <p>The balances are first read without a lock. When that shows enough for everyone, the entries are written and the
 * pots' conditional updates, which come last, have the last word; a pot is then locked for one statement and the commit.
 * Nobody is refused on the word of an unlocked reading: with any shortage in sight, all is decided again under the lock.
 */
final class Holding {

    private final Tables tables;
    private final Books books;
    private final Journal journal;
    private final Holds holds;
    private final Balances balances;

    Holding(Tables tables, Books books, Journal journal, Holds holds, Balances balances) {
        this.tables = tables;
        this.books = books;
        this.journal = journal;
        this.holds = holds;
        this.balances = balances;
    }

    List<Outcome<HoldPlaced>> hold(List<HoldRequest> requests) {
        Map<RequestPart, Answered> answered =
                journal.answered(requests.stream().map(HoldRequest::request).toList());
        Map<Long, HoldPlaced> placed = placedBefore(answered.values());
        Journey journey = new Journey();
        List<Outcome<HoldPlaced>> outcomes =
                decide(requests, answered, placed, left(requests, balances.read(potsOf(requests))), journey);
        tables.send(journey);
        return outcomes;
    }

    /** The same for requests that are known to be new, and for what was read already; written with the journey. */
    List<Outcome<HoldPlaced>> hold(List<HoldRequest> requests, Map<Long, Money> left, Journey journey) {
        return decide(requests, Map.of(), Map.of(), left, journey);
    }

    private List<Outcome<HoldPlaced>> decide(
            List<HoldRequest> requests,
            Map<RequestPart, Answered> answered,
            Map<Long, HoldPlaced> placed,
            Map<Long, Money> left,
            Journey journey) {
        HoldingRound round = HoldingRound.decide(requests, answered, placed, left);
        if (round.refusesAny()) {
            Map<Long, Money> now = left(requests, balances.lock(potsOf(requests)));
            round = HoldingRound.decide(requests, answered, placed, now);
        }
        holds.place(round.holds(), journey);
        books.post(round.entries(), journey);
        return round.outcomes();
    }

    private static Map<Long, Money> left(List<HoldRequest> requests, Map<Long, PotRow> rows) {
        Map<Long, Money> left = new HashMap<>();
        for (HoldRequest request : requests) {
            for (Earmark earmark : request.earmarks()) {
                PotRow row = rows.get(earmark.potId());
                if (row != null) {
                    row.requireBooksOf(request.occasion().commissionerId());
                    left.put(row.potId(), row.balance().available());
                }
            }
        }
        return left;
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
