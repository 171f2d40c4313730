package org.carepurse.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.joda.money.Money;

/** What becomes of a funding line's money when its year is closed, and afterwards. */
final class YearClosing {

    private final Books books;
    private final Balances balances;

    YearClosing(Books books, Balances balances) {
        this.books = books;
        this.balances = balances;
    }

    /** What pots of the line can spend goes back to it, provided that it is as much as whoever closes the year has seen. */
    Outcome<Posted> returnAll(long line, Collection<Long> pots, Money all, Occasion occasion) {
        Request request = request(Reason.RETURNED, occasion, all, line);
        return books.once(request, () -> {
            balances.lockUnallocated(line);
            List<Move> moves = balances.lock(pots).values().stream()
                    .map(pot -> pot.requireLine(line).requireBooksOf(occasion.commissionerId()))
                    .filter(pot -> pot.balance().available().isPositive())
                    .sorted(Comparator.comparing(PotRow::potId))
                    .map(pot -> Move.of(
                            pot.balance().available(),
                            Account.available(pot.commissionerId(), pot.potId()),
                            Account.unallocated(pot.commissionerId(), line)))
                    .toList();
            Money there = moves.stream().map(Move::amount).reduce(Sterling.NONE, Money::plus);
            if (!there.isEqual(all)) {
                throw Balances.overtaken("No longer %s in all pots of line %d".formatted(all, line));
            }
            return Outcome.done(books.post(JournalEntry.of(request, moves)));
        });
    }

    /** The year's money goes to its commissioner, for good. */
    Outcome<Posted> recover(long line, Money amount, Occasion occasion) {
        Request request = request(Reason.RECOVERED, occasion, amount, line);
        long commissioner = occasion.commissionerId();
        return leave(
                request,
                line,
                Move.of(amount, Account.unallocated(commissioner, line), Account.recovered(commissioner, line)));
    }

    /** The commissioner takes it back from one year and funds the next with it, in one entry. */
    Outcome<Posted> carryOver(long from, long to, Money amount, Occasion occasion) {
        Request request = request(Reason.CARRIED_OVER, occasion, amount, from, to);
        long commissioner = occasion.commissionerId();
        balances.openLine(to, commissioner);
        return leave(
                request,
                from,
                Move.of(amount, Account.unallocated(commissioner, from), Account.funding(commissioner)),
                Move.of(amount, Account.funding(commissioner), Account.unallocated(commissioner, to)));
    }

    Outcome<Posted> chargeLate(long line, long pot, Money amount, Occasion occasion) {
        Request request = request(Reason.CHARGED_LATE, occasion, amount, line, pot);
        long commissioner = occasion.commissionerId();
        Account unallocated = Account.unallocated(commissioner, line);
        return books.once(request, () -> {
            balances.openPot(pot, line, commissioner);
            return Outcome.done(books.post(
                    request,
                    Move.of(amount, Account.recovered(commissioner, line), unallocated),
                    Move.of(amount, unallocated, Account.available(commissioner, pot))));
        });
    }

    private Outcome<Posted> leave(Request request, long line, Move... moves) {
        return books.once(request, () -> {
            Money unallocated = balances.lockUnallocated(line);
            Money leaving = moves[0].amount();
            return leaving.isGreaterThan(unallocated)
                    ? Outcome.refused(Shortage.ofLine(line, unallocated, leaving))
                    : Outcome.done(books.post(request, moves));
        });
    }

    private static Request request(Reason reason, Occasion occasion, Money amount, Long... owners) {
        Amounts.requireAboveZero(amount);
        return Request.of(reason, occasion, List.of(amount, List.of(owners)));
    }
}
