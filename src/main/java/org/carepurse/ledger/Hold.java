package org.carepurse.ledger;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.carepurse.ledger.HoldState.Act;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.joda.money.Money;

/**
 * Money of one pot that is set aside for one thing.
 *
 * <p>It is placed whole and open. Settling turns some of it into money owed to a provider; releasing gives some of it back
 * to the pot; what is neither is still open. When nothing is open any more it has ended, and stays as the memory of what
 * became of the money: placed is always open plus settled plus released.
 *
 * @param entryId the entry that placed it
 * @param keptUntil the last day it is kept for, or null when it does not expire
 */
public record Hold(
        long id,
        long entryId,
        long commissionerId,
        long potId,
        Money open,
        Money settled,
        Money released,
        HoldState state,
        LocalDate keptUntil) {

    static Hold placed(long id, long entryId, long commissionerId, Earmark earmark, LocalDate keptUntil) {
        return new Hold(
                id,
                entryId,
                commissionerId,
                earmark.potId(),
                earmark.amount(),
                Sterling.NONE,
                Sterling.NONE,
                HoldState.OPEN,
                keptUntil);
    }

    public Money placed() {
        return open.plus(settled).plus(released);
    }

    Hold requireBooksOf(long commissioner) {
        if (commissionerId != commissioner) {
            throw new BrokenInvariant(
                    "Hold %d is in commissioner %d's books, not %d's".formatted(id, commissionerId, commissioner));
        }
        return this;
    }

    Outcome<Hold> settle(Money amount, Remainder remainder) {
        return ended(Act.SETTLE)
                .or(() -> beyond(amount))
                .<Outcome<Hold>>map(Outcome::refused)
                .orElseGet(() -> {
                    Money rest = open.minus(amount);
                    return Outcome.done(
                            remainder == Remainder.KEPT
                                    ? with(Act.SETTLE, rest, settled.plus(amount), released)
                                    : with(Act.SETTLE, Sterling.NONE, settled.plus(amount), released.plus(rest)));
                });
    }

    Outcome<Hold> release(Money amount) {
        return ended(Act.RELEASE)
                .or(() -> beyond(amount))
                .<Outcome<Hold>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(with(Act.RELEASE, open.minus(amount), settled, released.plus(amount))));
    }

    Outcome<Hold> releaseAll() {
        return giveBack(Act.RELEASE);
    }

    /** Only what was never used can have been a mistake from the start. */
    Outcome<Hold> voided() {
        return settled.isPositive()
                ? Outcome.refused(Refusal.because("hold-in-use", "settled", Sterling.print(settled)))
                : giveBack(Act.VOID);
    }

    Outcome<Hold> expire(LocalDate today) {
        if (keptUntil == null) {
            return Outcome.refused(Refusal.because("hold-does-not-expire"));
        }
        return today.isAfter(keptUntil)
                ? giveBack(Act.EXPIRE)
                : Outcome.refused(Refusal.because("hold-still-kept", "until", keptUntil.toString()));
    }

    /** As it was before the settlement that is being corrected. */
    Hold reopened(Money settledThen, Money releasedThen) {
        return with(
                Act.REOPEN,
                open.plus(settledThen).plus(releasedThen),
                settled.minus(settledThen),
                released.minus(releasedThen));
    }

    private Outcome<Hold> giveBack(Act act) {
        return ended(act)
                .<Outcome<Hold>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(with(act, Sterling.NONE, settled, released.plus(open))));
    }

    private Optional<Refusal> ended(Act act) {
        return state.after(act).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.because("hold-has-ended", "state", state.name()));
    }

    private Optional<Refusal> beyond(Money amount) {
        return amount.isGreaterThan(open)
                ? Optional.of(new Refusal(
                        "more-than-is-held", Map.of("asked", Sterling.print(amount), "held", Sterling.print(open))))
                : Optional.empty();
    }

    private Hold with(Act act, Money openNow, Money settledNow, Money releasedNow) {
        HoldState end = state.after(act).orElseThrow();
        return new Hold(
                id,
                entryId,
                commissionerId,
                potId,
                openNow,
                settledNow,
                releasedNow,
                openNow.isPositive() ? HoldState.OPEN : end,
                keptUntil);
    }
}
