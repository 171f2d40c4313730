package org.carepurse.audit;

import java.util.List;
import org.carepurse.table.Journey;

/**
 * Events are being written into the trail, within the act that they record. Whoever observes this may add rows to the journey:
 * they are written with the act or not at all.
 */
public record Recorded(List<AuditEvent> events, Journey journey) {

    public Recorded {
        events = List.copyOf(events);
    }
}
