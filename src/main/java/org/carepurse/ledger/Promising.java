package org.carepurse.ledger;

import java.util.List;
import java.util.function.Function;
import org.carepurse.outcome.Outcome;
import org.joda.money.Money;

/** Money of holdings that get the cash first: granted, it is promised; it can be sorted into goals once it is paid in. */
final class Promising {

    private final Books books;
    private final Balances balances;

    Promising(Books books, Balances balances) {
        this.books = books;
        this.balances = balances;
    }

    Outcome<Posted> promise(long line, Money amount, Occasion occasion) {
        Request request = request(Reason.PROMISED, occasion, amount, line);
        long commissioner = occasion.commissionerId();
        return books.once(request, () -> {
            balances.openLine(line, commissioner);
            return Outcome.done(books.post(
                    request, Move.of(amount, Account.funding(commissioner), Account.promised(commissioner, line))));
        });
    }

    Outcome<Posted> letGo(long line, Money all, Occasion occasion) {
        Request request = request(Reason.LET_GO, occasion, all, line);
        long commissioner = occasion.commissionerId();
        Money promised = balances.lockPromised(line);
        return books.once(request, () -> {
            if (!promised.isEqual(all)) {
                throw Balances.overtaken("No longer %s promised to line %d".formatted(all, line));
            }
            return Outcome.done(books.post(
                    request, Move.of(all, Account.promised(commissioner, line), Account.funding(commissioner))));
        });
    }

    /** The cash goes from the commissioner's account to the one that the line's money is kept in. */
    Outcome<Posted> payIn(long line, long fromBank, long toBank, Money amount, Occasion occasion) {
        Request request = request(Reason.PAID_IN, occasion, amount, line, fromBank, toBank);
        return keep(request, line, amount, commissioner -> Account.bank(commissioner, fromBank), toBank);
    }

    /** The cash comes from the person, who is not in these books. */
    Outcome<Posted> contribute(long line, long toBank, Money amount, Occasion occasion) {
        Request request = request(Reason.CONTRIBUTED, occasion, amount, line, toBank);
        return keep(request, line, amount, Account::outside, toBank);
    }

    /** The line is locked before the key is looked for, so that of two requests with one key the second finds the first. */
    private Outcome<Posted> keep(
            Request request, long line, Money amount, Function<Long, Account> cashFrom, long toBank) {
        long commissioner = request.occasion().commissionerId();
        Money promised = balances.lockPromised(line);
        return books.once(
                request,
                () -> amount.isGreaterThan(promised)
                        ? Outcome.refused(Shortage.ofPromise(line, promised, amount))
                        : Outcome.done(books.post(
                                request,
                                Move.of(
                                        amount,
                                        Account.promised(commissioner, line),
                                        Account.unallocated(commissioner, line)),
                                Move.of(amount, cashFrom.apply(commissioner), Account.bank(commissioner, toBank)))));
    }

    private static Request request(Reason reason, Occasion occasion, Money amount, Long... owners) {
        Amounts.requireAboveZero(amount);
        return Request.of(reason, occasion, List.of(amount, List.of(owners)));
    }
}
