package org.carepurse.ledger;

import java.util.List;
import org.carepurse.outcome.Outcome;
import org.joda.money.Money;

/**
 * What whoever keeps money takes out of it: for support, or as the fee that was agreed to. It is spent by the goal, and out of
 * the account, in one entry.
 */
final class DrawingDown {

    private final Books books;
    private final Balances balances;

    DrawingDown(Books books, Balances balances) {
        this.books = books;
        this.balances = balances;
    }

    Outcome<Posted> take(
            Reason why, long pot, long line, long keeper, long bankAccount, Money amount, Occasion occasion) {
        Amounts.requireAboveZero(amount);
        Request request = Request.of(why, occasion, List.of(amount, pot, keeper, bankAccount));
        long commissioner = occasion.commissionerId();
        return books.once(request, () -> {
            PotRow row = balances.lock(List.of(pot)).getOrDefault(pot, PotRow.empty(pot, line, commissioner));
            Money available =
                    row.requireLine(line).requireBooksOf(commissioner).balance().available();
            return amount.isGreaterThan(available)
                    ? Outcome.refused(Shortage.ofPot(pot, available, amount))
                    : Outcome.done(books.post(
                            request,
                            Move.of(amount, Account.available(commissioner, pot), Account.owed(commissioner, keeper)),
                            Move.of(amount, Account.owed(commissioner, keeper), Account.sent(commissioner, keeper)),
                            Move.of(amount, Account.sent(commissioner, keeper), Account.paid(commissioner, keeper)),
                            Move.of(amount, Account.bank(commissioner, bankAccount), Account.outside(commissioner))));
        });
    }
}
