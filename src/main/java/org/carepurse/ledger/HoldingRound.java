package org.carepurse.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepurse.ledger.Journal.Answered;
import org.carepurse.ledger.Journal.RequestPart;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.joda.money.Money;

/** Decides requests one after the other against the same pots; what one takes, the next does not find. Writes nothing. */
final class HoldingRound {

    private final Map<RequestPart, Answered> answered;
    private final Map<Long, HoldPlaced> placed;
    private final Map<Long, Money> left;
    private final List<JournalEntry> entries = new ArrayList<>();
    private final List<Hold> holds = new ArrayList<>();
    private final List<Outcome<HoldPlaced>> outcomes = new ArrayList<>();

    private HoldingRound(Map<RequestPart, Answered> answered, Map<Long, HoldPlaced> placed, Map<Long, Money> left) {
        this.answered = new HashMap<>(answered);
        this.placed = new HashMap<>(placed);
        this.left = new HashMap<>(left);
    }

    static HoldingRound decide(
            List<HoldRequest> requests,
            Map<RequestPart, Answered> answered,
            Map<Long, HoldPlaced> placed,
            Map<Long, Money> left) {
        HoldingRound round = new HoldingRound(answered, placed, left);
        requests.forEach(request -> round.outcomes.add(round.decide(request)));
        return round;
    }

    boolean refusesAny() {
        return !outcomes.stream().allMatch(Outcome::isDone);
    }

    List<JournalEntry> entries() {
        return entries;
    }

    List<Hold> holds() {
        return holds;
    }

    List<Outcome<HoldPlaced>> outcomes() {
        return outcomes;
    }

    private Outcome<HoldPlaced> decide(HoldRequest asked) {
        Request request = asked.request();
        Answered before = answered.get(request.part());
        if (before != null) {
            return Outcome.done(placed.get(before.sameAs(request)));
        }
        return shortage(asked)
                .<Outcome<HoldPlaced>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(place(asked, request)));
    }

    private Optional<Refusal> shortage(HoldRequest asked) {
        return asked.byPot().entrySet().stream()
                .filter(pot -> pot.getValue().isGreaterThan(left(pot.getKey())))
                .map(pot -> Shortage.ofPot(pot.getKey(), left(pot.getKey()), pot.getValue()))
                .findFirst();
    }

    private Money left(long pot) {
        return left.getOrDefault(pot, Sterling.NONE);
    }

    private HoldPlaced place(HoldRequest asked, Request request) {
        long commissioner = asked.occasion().commissionerId();
        long entryId = Ids.next();
        List<Hold> mine = asked.earmarks().stream()
                .map(earmark -> Hold.placed(Ids.next(), entryId, commissioner, earmark, asked.keptUntil()))
                .toList();
        holds.addAll(mine);
        entries.add(new JournalEntry(
                entryId,
                request.reason(),
                request.occasion(),
                request.digest(),
                null,
                mine.stream().map(HoldingRound::move).toList()));
        asked.byPot().forEach((pot, amount) -> left.put(pot, left(pot).minus(amount)));
        answered.put(request.part(), new Answered(request.part(), entryId, request.digest()));
        placed.put(entryId, HoldPlaced.of(mine));
        return placed.get(entryId);
    }

    private static Move move(Hold hold) {
        return Move.ofHold(
                hold.id(),
                hold.open(),
                Account.available(hold.commissionerId(), hold.potId()),
                Account.held(hold.commissionerId(), hold.potId()));
    }
}
