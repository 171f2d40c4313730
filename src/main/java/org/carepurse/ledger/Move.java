package org.carepurse.ledger;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.BrokenInvariant;
import org.joda.money.Money;

/**
 * Money going from one account to another. One move names both sides, so nothing made of moves can be out of balance.
 *
 * @param holdId the hold that the money goes into or comes out of; null exactly when neither side is {@link AccountKind#HELD}
 */
public record Move(Account from, Account to, Money amount, Long holdId) {

    private static final Set<AccountKind> BEFORE_IT_IS_FREE =
            EnumSet.of(AccountKind.HELD, AccountKind.OWED, AccountKind.PAID);

    public Move {
        if (!amount.isPositive()) {
            throw new BrokenInvariant("A move of %s from %s to %s".formatted(amount, from, to));
        }
        if (from.commissionerId() != to.commissionerId()) {
            throw new BrokenInvariant(
                    "Money crosses from one commissioner's books to another's: %s to %s".formatted(from, to));
        }
        if (!from.kind().flowsTo().contains(to.kind())) {
            throw new BrokenInvariant("The chart of accounts has no way from %s to %s".formatted(from, to));
        }
        if ((holdId != null) != touches(AccountKind.HELD, from, to)) {
            throw new BrokenInvariant("A move from %s to %s names hold %s".formatted(from, to, holdId));
        }
    }

    static Move of(Money amount, Account from, Account to) {
        return new Move(from, to, amount, null);
    }

    static Move ofHold(long holdId, Money amount, Account from, Account to) {
        return new Move(from, to, amount, holdId);
    }

    Move reversed() {
        return new Move(to, from, amount, holdId);
    }

    /** Whether a pot can spend again what had been set aside or spent. */
    boolean freesMoney() {
        return to.kind() == AccountKind.AVAILABLE && BEFORE_IT_IS_FREE.contains(from.kind());
    }

    long pence() {
        return Sterling.inPence(amount);
    }

    /** The pot it concerns; no move concerns two. */
    Optional<Long> pot() {
        return Stream.of(from, to)
                .filter(account -> account.kind().isOfPot())
                .map(Account::ownerId)
                .findFirst();
    }

    private static boolean touches(AccountKind kind, Account from, Account to) {
        return from.kind() == kind || to.kind() == kind;
    }
}
