package org.carepurse.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.joda.money.Money;

/** Undoes a wrong entry by another one: every move the other way round, as far as the money is still there. */
final class Correcting {

    private final Books books;
    private final Journal journal;
    private final Holds holds;
    private final Balances balances;
    private final Questions questions;

    Correcting(Books books, Journal journal, Holds holds, Balances balances, Questions questions) {
        this.books = books;
        this.journal = journal;
        this.holds = holds;
        this.balances = balances;
        this.questions = questions;
    }

    Outcome<Posted> correct(long entryId, Occasion occasion) {
        Request request = Request.of(Reason.CORRECTED, occasion, entryId);
        return books.once(request, () -> {
            JournalEntry wrong = journal.find(entryId);
            if (wrong.occasion().commissionerId() != occasion.commissionerId()) {
                throw new BrokenInvariant(
                        "Entry %d is not in commissioner %d's books".formatted(entryId, occasion.commissionerId()));
            }
            return wrong.reason().isCorrectable()
                    ? correct(wrong, JournalEntry.correcting(wrong, request))
                    : Outcome.refused(Refusal.because(
                            "entry-not-correctable", "reason", wrong.reason().name()));
        });
    }

    private Outcome<Posted> correct(JournalEntry wrong, JournalEntry correction) {
        Optional<Hold> settled = wrong.hold().map(holds::lock);
        Optional<Refusal> refusal =
                correctedBefore(wrong).or(() -> shortage(correction)).or(() -> sentBefore(correction));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        settled.ifPresent(hold ->
                holds.change(hold, hold.reopened(wrong.total(AccountKind.OWED), wrong.total(AccountKind.AVAILABLE))));
        return Outcome.done(books.post(correction));
    }

    /** What was given has been given on: then it cannot be taken back. */
    private Optional<Refusal> shortage(JournalEntry correction) {
        return Stream.concat(
                        LineChange.of(List.of(correction)).entrySet().stream()
                                .flatMap(line -> shortages(line.getKey(), line.getValue())),
                        PotChange.of(List.of(correction)).entrySet().stream()
                                .map(pot -> shortage(
                                        available(pot.getKey()),
                                        pot.getValue().available(),
                                        (there, asked) -> Shortage.ofPot(pot.getKey(), there, asked))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What the provider earned has been sent to it, or what it was paid given back: then it cannot be taken off. */
    private Optional<Refusal> sentBefore(JournalEntry correction) {
        return correction.moves().stream()
                .map(Move::from)
                .filter(from -> from.kind() == AccountKind.OWED || from.kind() == AccountKind.PAID)
                .filter(from -> correction.leaving(from).isGreaterThan(questions.sumOf(from)))
                .map(from -> Refusal.because(
                        from.kind() == AccountKind.OWED ? "settlement-already-sent" : "payment-given-back-already",
                        "amount",
                        Sterling.print(correction.leaving(from))))
                .findFirst();
    }

    private Stream<Optional<Refusal>> shortages(long line, LineChange change) {
        return Stream.of(
                shortage(
                        balances.lockPromised(line),
                        change.promised(),
                        (there, asked) -> Shortage.ofPromise(line, there, asked)),
                shortage(
                        balances.lockUnallocated(line),
                        change.unallocated(),
                        (there, asked) -> Shortage.ofLine(line, there, asked)));
    }

    private static Optional<Refusal> shortage(
            Money there, long changePence, BiFunction<Money, Money, Refusal> refusal) {
        Money asked = Sterling.pence(-changePence);
        return asked.isGreaterThan(there) ? Optional.of(refusal.apply(there, asked)) : Optional.empty();
    }

    private Money available(long pot) {
        return balances.lock(List.of(pot)).get(pot).balance().available();
    }

    private Optional<Refusal> correctedBefore(JournalEntry wrong) {
        return journal.isCorrected(wrong.id())
                ? Optional.of(Refusal.because("entry-already-corrected"))
                : Optional.empty();
    }
}
