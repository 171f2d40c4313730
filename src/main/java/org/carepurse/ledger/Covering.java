package org.carepurse.ledger;

import java.util.List;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.joda.money.Money;

/**
 * What a block contract pays for: it is taken off what the provider is owed, so that nobody pays it a second time. Callers
 * hold a lock that all who move that provider's money share.
 */
final class Covering {

    private final Books books;
    private final Questions questions;

    Covering(Books books, Questions questions) {
        this.books = books;
        this.questions = questions;
    }

    Posted cover(long provider, Money amount, Occasion occasion) {
        return move(
                Reason.COVERED,
                Account.owed(occasion.commissionerId(), provider),
                Account.covered(occasion.commissionerId(), provider),
                amount,
                occasion);
    }

    Posted uncover(long provider, Money amount, Occasion occasion) {
        return move(
                Reason.NOT_COVERED,
                Account.covered(occasion.commissionerId(), provider),
                Account.owed(occasion.commissionerId(), provider),
                amount,
                occasion);
    }

    private Posted move(Reason reason, Account from, Account to, Money amount, Occasion occasion) {
        Amounts.requireAboveZero(amount);
        Request request = Request.of(reason, occasion, List.of(amount, from.ownerId()));
        return books.once(request, () -> {
                    if (amount.isGreaterThan(questions.sumOf(from))) {
                        throw new BrokenInvariant("%s to leave %s, where there is less".formatted(amount, from));
                    }
                    return Outcome.done(books.post(request, Move.of(amount, from, to)));
                })
                .value();
    }
}
