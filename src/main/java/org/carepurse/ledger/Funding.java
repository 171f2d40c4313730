package org.carepurse.ledger;

import java.util.List;
import org.carepurse.outcome.Outcome;
import org.joda.money.Money;

/** Money between a commissioner, its funding lines and their pots, before anything is bought. */
final class Funding {

    private final Books books;
    private final Balances balances;

    Funding(Books books, Balances balances) {
        this.books = books;
        this.balances = balances;
    }

    Outcome<Posted> fund(long line, Money amount, Occasion occasion) {
        Request request = request(Reason.FUNDED, occasion, amount, line);
        long commissioner = occasion.commissionerId();
        return books.once(request, () -> {
            balances.openLine(line, commissioner);
            return Outcome.done(books.post(
                    request, Move.of(amount, Account.funding(commissioner), Account.unallocated(commissioner, line))));
        });
    }

    Outcome<Posted> withdraw(long line, Money amount, Occasion occasion) {
        Request request = request(Reason.WITHDRAWN, occasion, amount, line);
        long commissioner = occasion.commissionerId();
        return books.once(request, () -> {
            Money unallocated = balances.lockUnallocated(line);
            return amount.isGreaterThan(unallocated)
                    ? Outcome.refused(Shortage.ofLine(line, unallocated, amount))
                    : Outcome.done(books.post(
                            request,
                            Move.of(amount, Account.unallocated(commissioner, line), Account.funding(commissioner))));
        });
    }

    Outcome<Posted> allocate(long line, long pot, Money amount, Occasion occasion) {
        Request request = request(Reason.ALLOCATED, occasion, amount, line, pot);
        long commissioner = occasion.commissionerId();
        return books.once(request, () -> {
            Money unallocated = balances.lockUnallocated(line);
            if (amount.isGreaterThan(unallocated)) {
                return Outcome.refused(Shortage.ofLine(line, unallocated, amount));
            }
            balances.openPot(pot, line, commissioner);
            return Outcome.done(books.post(
                    request,
                    Move.of(amount, Account.unallocated(commissioner, line), Account.available(commissioner, pot))));
        });
    }

    Outcome<Posted> returnToLine(long pot, long line, Money amount, Occasion occasion) {
        Request request = request(Reason.RETURNED, occasion, amount, pot, line);
        long commissioner = occasion.commissionerId();
        return books.once(request, () -> {
            balances.lockUnallocated(line);
            PotRow row = balances.lock(List.of(pot)).getOrDefault(pot, PotRow.empty(pot, line, commissioner));
            Money available =
                    row.requireLine(line).requireBooksOf(commissioner).balance().available();
            return amount.isGreaterThan(available)
                    ? Outcome.refused(Shortage.ofPot(pot, available, amount))
                    : Outcome.done(books.post(
                            request,
                            Move.of(
                                    amount,
                                    Account.available(commissioner, pot),
                                    Account.unallocated(commissioner, line))));
        });
    }

    private static Request request(Reason reason, Occasion occasion, Money amount, Long... owners) {
        Amounts.requireAboveZero(amount);
        return Request.of(reason, occasion, List.of(amount, List.of(owners)));
    }
}
