package org.carepurse.identity;

import java.util.List;
import org.carepurse.audit.AuditEntry;

/**
 * A part of the trail, the latest first.
 *
 * @param next what to search on after, for the part that follows; empty at the end
 */
public record TrailPart(List<Line> lines, String next) {

    /**
     * One event with the names of those it names.
     *
     * @param actor who did it; empty when the system or its operator did
     * @param holder the budget holder it concerns; empty when it concerns none
     */
    public record Line(AuditEntry entry, String actor, String holder) {}
}
