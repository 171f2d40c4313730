package org.carepurse.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.reference.Ids;
import org.joda.money.Money;

/**
 * One business act in the journal: one or more moves, made at once, kept for ever. It is balanced because each of its
 * moves is; it cannot be empty, nor reach into another commissioner's books. A wrong entry is not mended but corrected by
 * another one that names it.
 *
 * @param digest of what was asked, kept beside the caller's key
 * @param corrects the entry this one undoes, or null
 */
record JournalEntry(long id, Reason reason, Occasion occasion, byte[] digest, Long corrects, List<Move> moves) {

    JournalEntry {
        moves = List.copyOf(moves);
        if (moves.isEmpty()) {
            throw new BrokenInvariant("An entry without a move: %s %s".formatted(reason, occasion));
        }
        for (Move move : moves) {
            if (move.from().commissionerId() != occasion.commissionerId()) {
                throw new BrokenInvariant(
                        "An entry of commissioner %d moves %s".formatted(occasion.commissionerId(), move));
            }
        }
        if ((reason == Reason.CORRECTED) != (corrects != null)) {
            throw new BrokenInvariant("An entry %s names %s as the one it corrects".formatted(reason, corrects));
        }
    }

    static JournalEntry of(Request request, List<Move> moves) {
        return new JournalEntry(Ids.next(), request.reason(), request.occasion(), request.digest(), null, moves);
    }

    static JournalEntry correcting(JournalEntry wrong, Request request) {
        return new JournalEntry(
                Ids.next(),
                request.reason(),
                request.occasion(),
                request.digest(),
                wrong.id(),
                wrong.moves().stream().map(Move::reversed).toList());
    }

    /** The hold it moved money in or out of; only an entry that places holds has more than one. */
    Optional<Long> hold() {
        return moves.stream().map(Move::holdId).filter(Objects::nonNull).findFirst();
    }

    /** The pots that can spend again what they had set aside or spent. */
    Set<Long> freedPots() {
        return moves.stream()
                .filter(Move::freesMoney)
                .map(move -> move.to().ownerId())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What its moves brought to accounts of a kind. */
    Money total(AccountKind kind) {
        return moves.stream()
                .filter(move -> move.to().kind() == kind)
                .map(Move::amount)
                .reduce(Sterling.NONE, Money::plus);
    }

    /** What its moves take out of an account, less what they bring to it. */
    Money leaving(Account account) {
        return moves.stream()
                .filter(move -> move.from().equals(account) || move.to().equals(account))
                .map(move -> move.from().equals(account)
                        ? move.amount()
                        : move.amount().negated())
                .reduce(Sterling.NONE, Money::plus);
    }
}
