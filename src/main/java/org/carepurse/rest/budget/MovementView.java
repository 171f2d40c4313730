package org.carepurse.rest.budget;

import java.time.Instant;
import java.time.LocalDate;
import org.carepurse.ledger.AccountKind;
import org.carepurse.ledger.Movement;
import org.carepurse.ledger.Reason;
import org.carepurse.money.Sterling;

/** One move of the journal that touched a pot of the purse: always more than nothing, from one account to another. */
public record MovementView(
        LocalDate effectiveOn,
        Instant recordedAt,
        Reason reason,
        String documentKind,
        String document,
        AccountKind from,
        AccountKind to,
        long amountPence) {

    static MovementView of(Movement movement) {
        return new MovementView(
                movement.effectiveOn(),
                movement.recordedAt(),
                movement.reason(),
                movement.document().kind(),
                movement.document().reference(),
                movement.from().kind(),
                movement.to().kind(),
                Sterling.inPence(movement.amount()));
    }
}
