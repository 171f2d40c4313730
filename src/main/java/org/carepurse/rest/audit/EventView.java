package org.carepurse.rest.audit;

import java.time.Instant;
import org.carepurse.audit.AuditEntry;
import org.carepurse.identity.TrailPart;

/**
 * One event of the trail.
 *
 * @param actor who did it; empty when the system or its operator did
 * @param holder the budget holder it concerns; empty when it concerns none
 */
public record EventView(
        Instant recordedAt,
        String act,
        String subjectKind,
        String subject,
        String actor,
        String holder,
        String reason,
        String detail) {

    static EventView of(TrailPart.Line line) {
        AuditEntry entry = line.entry();
        return new EventView(
                entry.recordedAt(),
                entry.act(),
                entry.subjectKind(),
                entry.subjectReference(),
                line.actor(),
                line.holder(),
                entry.reason(),
                entry.detail());
    }
}
