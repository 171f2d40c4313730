package org.carepurse.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carepurse.outcome.Outcome;
import org.joda.money.Money;

/** What becomes of a hold after it was placed. The hold judges; the entry is the difference between before and after. */
final class HoldKeeping {

    private final Books books;
    private final Holds holds;

    HoldKeeping(Books books, Holds holds) {
        this.books = books;
        this.holds = holds;
    }

    Outcome<Posted> settle(long hold, Money amount, long provider, Remainder remainder, Occasion occasion) {
        Amounts.requireAboveZero(amount);
        Request request = Request.of(Reason.SETTLED, occasion, List.of(hold, amount, provider, remainder));
        return settle(
                request,
                hold,
                amount,
                remainder,
                held -> Stream.of(Move.ofHold(hold, amount, held, Account.owed(held.commissionerId(), provider))));
    }

    /** @param earned where the money goes, from the account of what is held */
    Outcome<Posted> settle(
            Request request, long hold, Money amount, Remainder remainder, Function<Account, Stream<Move>> earned) {
        return keep(
                request,
                hold,
                before -> before.settle(amount, remainder),
                (before, after) -> Stream.concat(
                        earned.apply(Account.held(after.commissionerId(), after.potId())), givenBack(before, after)));
    }

    Outcome<Posted> release(long hold, Money amount, Occasion occasion) {
        Amounts.requireAboveZero(amount);
        return giveBack(
                Request.of(Reason.RELEASED, occasion, List.of(hold, amount)), hold, before -> before.release(amount));
    }

    Outcome<Posted> releaseAll(long hold, Occasion occasion) {
        return giveBack(Request.of(Reason.RELEASED, occasion, hold), hold, Hold::releaseAll);
    }

    Outcome<Posted> voidHold(long hold, Occasion occasion) {
        return giveBack(Request.of(Reason.VOIDED, occasion, hold), hold, Hold::voided);
    }

    Outcome<Posted> expire(long hold, Occasion occasion) {
        LocalDate today = occasion.effectiveOn();
        return giveBack(Request.of(Reason.EXPIRED, occasion, hold), hold, before -> before.expire(today));
    }

    private Outcome<Posted> giveBack(Request request, long hold, Function<Hold, Outcome<Hold>> act) {
        return keep(request, hold, act, HoldKeeping::givenBack);
    }

    private Outcome<Posted> keep(
            Request request, long hold, Function<Hold, Outcome<Hold>> act, BiFunction<Hold, Hold, Stream<Move>> moves) {
        return books.once(request, () -> {
            Hold before = holds.lock(hold).requireBooksOf(request.occasion().commissionerId());
            return act.apply(before).map(after -> {
                holds.change(before, after);
                return books.post(
                        JournalEntry.of(request, moves.apply(before, after).toList()));
            });
        });
    }

    private static Stream<Move> givenBack(Hold before, Hold after) {
        Money amount = after.released().minus(before.released());
        return amount.isZero()
                ? Stream.empty()
                : Stream.of(Move.ofHold(
                        after.id(),
                        amount,
                        Account.held(after.commissionerId(), after.potId()),
                        Account.available(after.commissionerId(), after.potId())));
    }
}
