package org.carepurse.audit;

import java.time.Instant;

/**
 * One event as it is read again.
 *
 * @param id where it stands in the trail; later ones have higher numbers
 * @param actorId null when the system itself or its operator did it
 * @param holderId null when it concerns no budget holder
 */
public record AuditEntry(
        long id,
        Instant recordedAt,
        String act,
        String subjectKind,
        String subjectReference,
        Long actorId,
        Long holderId,
        String reason,
        String detail) {}
