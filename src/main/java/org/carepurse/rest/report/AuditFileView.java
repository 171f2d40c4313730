package org.carepurse.rest.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.budget.PurseMovement;
import org.carepurse.money.Sterling;
import org.carepurse.report.AuditFile;
import org.carepurse.report.AuditLine;

/** Everything that happened to one person's budget, as records. */
public record AuditFileView(String holder, List<String> plans, Instant drawnAt, List<AuditLineView> lines) {

    /**
     * @param act the act as the trail names it; empty for a move of money
     * @param move null for an act
     */
    public record AuditLineView(
            Instant recordedAt, String who, String act, String subject, String why, AuditMoveView move) {

        static AuditLineView of(AuditLine line) {
            return new AuditLineView(
                    line.recordedAt(),
                    line.who(),
                    line.act(),
                    line.subject(),
                    line.why(),
                    line.isMove() ? AuditMoveView.of(line.movement()) : null);
        }
    }

    /** @param from the kind of account that the money left */
    public record AuditMoveView(LocalDate effectiveOn, String reason, String from, String to, long amountPence) {

        static AuditMoveView of(PurseMovement move) {
            return new AuditMoveView(
                    move.effectiveOn(),
                    move.reason().name(),
                    move.from().name(),
                    move.to().name(),
                    Sterling.inPence(move.amount()));
        }
    }

    static AuditFileView of(AuditFile file) {
        return new AuditFileView(
                file.holder(),
                file.plans(),
                file.drawnAt(),
                file.lines().stream().map(AuditLineView::of).toList());
    }
}
