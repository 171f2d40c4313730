package org.carepurse.audit;

import java.time.Instant;
import java.util.Set;

/**
 * Which events of one commissioner are asked for, the latest first. What is null or empty narrows nothing.
 *
 * @param actorIds done by any of these people
 * @param subject done to the record of this reference
 * @param act the kind of act
 * @param words standing together in the reason, the detail or the reference
 * @param from recorded at this instant or later
 * @param before recorded earlier than this instant
 * @param after where the part before this one ended; null for the first part
 * @param atMost how many to read
 */
public record AuditQuestion(
        long commissionerId,
        Set<Long> actorIds,
        String subject,
        String act,
        String words,
        Instant from,
        Instant before,
        Place after,
        int atMost) {

    /** Where an entry stands in the trail, for going on from it. */
    public record Place(Instant recordedAt, long id) {}
}
