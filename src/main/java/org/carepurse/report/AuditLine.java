package org.carepurse.report;

import java.time.Instant;
import org.carepurse.audit.AuditEntry;
import org.carepurse.budget.PurseMovement;
import org.joda.money.Money;

/**
 * One thing that happened to a person's budget: an act, or a move of money.
 *
 * @param who did it; empty for what the service did by itself, and for moves, which follow from an act
 * @param why the reason that was given, or the goal whose money moved
 * @param facts as the trail keeps them
 * @param act the act as the trail names it; empty for a move
 * @param movement the move of money; null for an act
 */
public record AuditLine(
        Instant recordedAt, String who, String act, String subject, String why, String facts, PurseMovement movement) {

    static AuditLine of(AuditEntry event, String who) {
        return new AuditLine(
                event.recordedAt(), who, event.act(), event.subjectReference(), event.reason(), event.detail(), null);
    }

    static AuditLine of(PurseMovement move) {
        return new AuditLine(move.recordedAt(), "", "", move.documentReference(), move.goal(), "", move);
    }

    public boolean isMove() {
        return movement != null;
    }

    /** None for an act. */
    public Money amount() {
        return isMove() ? movement.amount() : null;
    }
}
