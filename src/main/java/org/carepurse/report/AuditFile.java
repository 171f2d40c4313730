package org.carepurse.report;

import java.time.Instant;
import java.util.List;

/**
 * Everything that happened to one person's budget, in the order in which it was recorded.
 *
 * @param plans the references of the person's plans with this commissioner
 * @param drawnAt when it was drawn up: what is recorded later is not in it
 */
public record AuditFile(String holder, List<String> plans, Instant drawnAt, List<AuditLine> lines) {

    public AuditFile {
        plans = List.copyOf(plans);
        lines = List.copyOf(lines);
    }
}
