package org.carepurse.ledger;

import java.util.ArrayList;
import java.util.List;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.joda.money.Money;

/**
 * Money on its way back from providers to the pots that it came from. Of a pot whose year is closed it goes on at once to
 * the commissioner, so that it is never spent a second time in the same year. What a provider is owed or was paid is
 * summed: callers hold a lock that all who move that provider's money share.
 */
final class Crediting {

    private final Books books;
    private final Questions questions;

    Crediting(Books books, Questions questions) {
        this.books = books;
        this.questions = questions;
    }

    Outcome<Posted> credit(Credit credit, Occasion occasion) {
        Request request = Request.of(Reason.CREDITED, occasion, credit);
        Account owed = Account.owed(occasion.commissionerId(), credit.providerId());
        return books.once(
                request,
                () -> credit.amount().isGreaterThan(questions.sumOf(owed))
                        ? Outcome.refused(
                                Refusal.because("settlement-already-sent", "amount", Sterling.print(credit.amount())))
                        : Outcome.done(books.post(JournalEntry.of(request, back(owed, credit)))));
    }

    Outcome<Posted> refund(Credit credit, long bankAccount, Occasion occasion) {
        Request request = Request.of(Reason.REFUNDED, occasion, List.of(credit, bankAccount));
        long commissioner = occasion.commissionerId();
        Account paid = Account.paid(commissioner, credit.providerId());
        return books.once(request, () -> {
            requireEnough(questions.sumOf(paid), credit);
            List<Move> moves = new ArrayList<>(back(paid, credit));
            moves.add(Move.of(credit.amount(), Account.outside(commissioner), Account.bank(commissioner, bankAccount)));
            return Outcome.done(books.post(JournalEntry.of(request, moves)));
        });
    }

    private static List<Move> back(Account provider, Credit credit) {
        long commissioner = provider.commissionerId();
        Account pot = Account.available(commissioner, credit.potId());
        List<Move> moves = new ArrayList<>();
        moves.add(Move.of(credit.amount(), provider, pot));
        if (credit.closedLineId() != null) {
            Account line = Account.unallocated(commissioner, credit.closedLineId());
            moves.add(Move.of(credit.amount(), pot, line));
            moves.add(Move.of(credit.amount(), line, Account.recovered(commissioner, credit.closedLineId())));
        }
        return moves;
    }

    private static void requireEnough(Money paid, Credit credit) {
        if (credit.amount().isGreaterThan(paid)) {
            throw new BrokenInvariant("Provider %d was paid %s and would give back %s"
                    .formatted(credit.providerId(), Sterling.print(paid), Sterling.print(credit.amount())));
        }
    }
}
