package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.ledger.HoldPlaced;
import org.carepurse.ledger.HoldRequest;
import org.carepurse.ledger.Ledger;
import org.carepurse.order.Attempt.Placing;
import org.carepurse.outcome.Outcome;
import org.carepurse.table.Inquiry;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/** Decides purchases in one transaction: each on its own, one after the other, with everything read and written once. */
@ApplicationScoped
class PlacingDesk {

    private final OrderFacts facts;
    private final Access access;
    private final Ledger ledger;
    private final AuditTrail trail;
    private final OrderBook book;
    private final Tables tables;
    private final Clock clock;

    @Inject
    PlacingDesk(
            OrderFacts facts,
            Access access,
            Ledger ledger,
            AuditTrail trail,
            OrderBook book,
            Tables tables,
            Clock clock) {
        this.facts = facts;
        this.access = access;
        this.ledger = ledger;
        this.trail = trail;
        this.book = book;
        this.tables = tables;
        this.clock = clock;
    }

    /** Answers each purchase, in the same order. */
    @Act
    List<Outcome<Placed>> decide(List<Asked> queue) {
        Inquiry inquiry = new Inquiry();
        Supplier<Map<RequestKey, String>> before = trail.answersTo(digests(queue), inquiry);
        Supplier<KnownFacts> known = facts.about(
                queue.stream().flatMap(asked -> asked.wants().stream()).toList(), inquiry);
        tables.read(inquiry);
        Map<RequestKey, String> answered = before.get();
        List<Asked> fresh = queue.stream()
                .filter(asked -> !answered.containsKey(asked.key()))
                .distinct()
                .toList();
        Map<Asked, Outcome<Placed>> decided = fresh.isEmpty() ? Map.of() : place(fresh, known.get());
        return queue.stream()
                .map(asked -> Optional.ofNullable(answered.get(asked.key()))
                        .map(kept -> Outcome.done(Placed.read(kept)))
                        .orElseGet(() -> decided.get(asked)))
                .toList();
    }

    private static Map<RequestKey, byte[]> digests(List<Asked> queue) {
        Map<RequestKey, byte[]> digests = new LinkedHashMap<>();
        queue.forEach(asked -> digests.put(asked.key(), asked.digest()));
        return digests;
    }

    private Map<Asked, Outcome<Placed>> place(List<Asked> queue, KnownFacts known) {
        PotsAtHand pots = known.pots();
        Instant now = clock.instant();
        List<Attempt> attempts =
                queue.stream().map(asked -> attempt(asked, known, pots, now)).toList();
        Journey journey = new Journey();
        hold(attempts, known.left(), journey);
        Map<Asked, Outcome<Placed>> decided = book.note(queue, attempts, journey);
        tables.send(journey);
        return decided;
    }

    private Attempt attempt(Asked asked, KnownFacts known, PotsAtHand pots, Instant now) {
        Placing placing = new Placing(asked.who().personId(), asked.who().personId(), asked.key(), now);
        List<CheckedLine> lines = new ArrayList<>();
        for (Wanted wanted : asked.purchase().lines()) {
            LineFacts line = known.about(asked.purchase().holderId(), wanted, pots);
            access.require(asked.who(), Permission.BUY, line.goal().plan().whose());
            List<Verdict> against = OrderRules.againstBeforeMoney(line);
            lines.add(new CheckedLine(
                    line, against, against.isEmpty() ? pots.draw(line.goal(), line.cost()) : List.of()));
        }
        return new Attempt(placing, lines);
    }

    /** All in one go, and each attempt is given its own answers. */
    private void hold(List<Attempt> attempts, Map<Long, Money> left, Journey journey) {
        List<List<HoldRequest>> requests =
                attempts.stream().map(Attempt::holdRequests).toList();
        List<HoldRequest> all = requests.stream().flatMap(List::stream).toList();
        List<Outcome<HoldPlaced>> answers = ledger.hold(all, left, journey);
        int from = 0;
        for (int i = 0; i < attempts.size(); i++) {
            int to = from + requests.get(i).size();
            attempts.get(i).take(answers.subList(from, to));
            from = to;
        }
    }
}
