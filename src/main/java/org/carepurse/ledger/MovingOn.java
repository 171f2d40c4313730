package org.carepurse.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.carepurse.outcome.Outcome;
import org.joda.money.Money;

/** Takes a line's free money on to the line under which it is held from now on, with every goal's part by itself. */
final class MovingOn {

    private final Books books;
    private final Balances balances;

    MovingOn(Books books, Balances balances) {
        this.books = books;
        this.balances = balances;
    }

    Outcome<Posted> moveOn(MoveOn what, Occasion occasion) {
        Request request = Request.of(Reason.MOVED_ON, occasion, what);
        return books.once(request, () -> {
            open(what, occasion.commissionerId());
            requireAsRead(what);
            return Outcome.done(books.post(JournalEntry.of(request, moves(what, occasion.commissionerId()))));
        });
    }

    private void open(MoveOn what, long commissioner) {
        balances.openLine(what.toLine(), commissioner);
        what.goals().stream()
                .filter(goal -> goal.given().isPositive())
                .forEach(goal -> balances.openPot(goal.toPot(), what.toLine(), commissioner));
    }

    /** Nobody puts more on the line, or takes from it, while it is moved. */
    private void requireAsRead(MoveOn what) {
        require(what.unsorted(), balances.lockUnallocated(what.fromLine()), what);
        require(what.promised(), balances.lockPromised(what.fromLine()), what);
        if (what.goals().isEmpty()) {
            return;
        }
        Map<Long, PotRow> pots =
                balances.lock(what.goals().stream().map(MoveOn.Goal::fromPot).toList());
        for (MoveOn.Goal goal : what.goals()) {
            PotRow pot = pots.get(goal.fromPot()).requireLine(what.fromLine());
            require(goal.taken(), pot.balance().available(), what);
        }
    }

    private static void require(Money read, Money there, MoveOn what) {
        if (!read.isEqual(there)) {
            throw Balances.overtaken("No longer %s but %s on line %d".formatted(read, there, what.fromLine()));
        }
    }

    private static List<Move> moves(MoveOn what, long commissioner) {
        Account from = Account.unallocated(commissioner, what.fromLine());
        Account to = Account.unallocated(commissioner, what.toLine());
        Account promised = Account.promised(commissioner, what.toLine());
        List<Move> moves = new ArrayList<>();
        what.goals().forEach(goal -> add(moves, goal.taken(), Account.available(commissioner, goal.fromPot()), from));
        add(moves, what.there(), from, to);
        add(moves, what.promised(), Account.promised(commissioner, what.fromLine()), promised);
        add(moves, what.promisedAnew(), to, promised);
        add(moves, what.paidAtOnce(), promised, to);
        what.goals().forEach(goal -> add(moves, goal.given(), to, Account.available(commissioner, goal.toPot())));
        return moves;
    }

    private static void add(List<Move> moves, Money amount, Account from, Account to) {
        if (amount.isPositive()) {
            moves.add(Move.of(amount, from, to));
        }
    }
}
