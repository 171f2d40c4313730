package org.carepurse.ledger;

import java.util.ArrayList;
import java.util.List;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.joda.money.Money;

/**
 * What people pay from an account that they hold themselves. It is known when their bank tells it: so it is paid at once, and
 * the cash is gone in the same entry.
 */
final class HolderPaying {

    private final Books books;
    private final Balances balances;
    private final Questions questions;
    private final HoldKeeping keeping;

    HolderPaying(Books books, Balances balances, Questions questions, HoldKeeping keeping) {
        this.books = books;
        this.balances = balances;
        this.questions = questions;
        this.keeping = keeping;
    }

    Outcome<Posted> fromPot(long pot, PaidFromAccount paid, Occasion occasion) {
        Request request = Request.of(Reason.SPENT, occasion, List.of(pot, paid));
        long commissioner = occasion.commissionerId();
        return books.once(request, () -> {
            PotRow row = balances.lock(List.of(pot)).get(pot);
            Money available = row == null
                    ? Sterling.NONE
                    : row.requireBooksOf(commissioner).balance().available();
            return paid.amount().isGreaterThan(available)
                    ? Outcome.refused(Shortage.ofPot(pot, available, paid.amount()))
                    : Outcome.done(books.post(JournalEntry.of(
                            request,
                            moves(
                                    Move.of(
                                            paid.amount(),
                                            Account.available(commissioner, pot),
                                            Account.owed(commissioner, paid.payeeId())),
                                    paid,
                                    commissioner))));
        });
    }

    Outcome<Posted> fromHold(long hold, Remainder remainder, PaidFromAccount paid, Occasion occasion) {
        Request request = Request.of(Reason.SPENT, occasion, List.of(hold, remainder, paid));
        return keeping.settle(
                request,
                hold,
                paid.amount(),
                remainder,
                earned -> moves(
                        new Move(earned, Account.owed(occasion.commissionerId(), paid.payeeId()), paid.amount(), hold),
                        paid,
                        occasion.commissionerId())
                        .stream());
    }

    Outcome<Posted> owed(PaidFromAccount paid, Occasion occasion) {
        Request request = Request.of(Reason.SPENT, occasion, paid);
        Account owed = Account.owed(occasion.commissionerId(), paid.payeeId());
        return books.once(
                request,
                () -> paid.amount().isGreaterThan(questions.sumOf(owed))
                        ? Outcome.refused(Refusal.because("more-than-is-owed", "asked", Sterling.print(paid.amount())))
                        : Outcome.done(books.post(JournalEntry.of(request, paidOut(paid, occasion.commissionerId())))));
    }

    private static List<Move> moves(Move earned, PaidFromAccount paid, long commissioner) {
        List<Move> moves = new ArrayList<>(List.of(earned));
        moves.addAll(paidOut(paid, commissioner));
        return moves;
    }

    private static List<Move> paidOut(PaidFromAccount paid, long commissioner) {
        return List.of(
                Move.of(
                        paid.amount(),
                        Account.owed(commissioner, paid.payeeId()),
                        Account.paid(commissioner, paid.payeeId())),
                Move.of(
                        paid.amount(),
                        Account.bank(commissioner, paid.bankAccountId()),
                        Account.outside(commissioner)));
    }
}
