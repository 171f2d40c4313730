package org.carepurse.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.policy.Policies;
import org.carepurse.time.London;

/** Looks by one rule at one commissioner's records, within the caller's act; a rule without a threshold is switched off. */
@ApplicationScoped
class Looking {

    private final SignalRules rules;
    private final SignalShelf shelf;
    private final Policies policies;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    Looking(SignalRules rules, SignalShelf shelf, Policies policies, AuditTrail trail, Clock clock) {
        this.rules = rules;
        this.shelf = shelf;
        this.policies = policies;
        this.trail = trail;
        this.clock = clock;
    }

    /** How many are new, or open again. */
    int look(long commissionerId, SignalKind kind) {
        LocalDate today = London.today(clock);
        OptionalInt threshold = policies.asAt(commissionerId, today).number(kind.subject());
        if (threshold.isEmpty()) {
            return 0;
        }
        List<Found> found = rules.ask(kind, commissionerId, today, threshold.getAsInt());
        Map<String, Signal> known = shelf.known(
                commissionerId, kind, found.stream().map(Found::about).toList());
        List<AuditEvent> events = new ArrayList<>();
        for (Found one : found) {
            Signal signal = known.get(one.about());
            if (signal == null) {
                signal = new Signal(commissionerId, kind, one, threshold.getAsInt(), clock.instant());
                shelf.add(signal);
                events.add(event("SIGNAL_FOUND", signal));
            } else if (signal.foundAgain(one, threshold.getAsInt(), clock.instant())) {
                events.add(event("SIGNAL_OPEN_AGAIN", signal));
            }
        }
        trail.record(events);
        return events.size();
    }

    private static AuditEvent event(String act, Signal signal) {
        return AuditEvent.of(act, "signal", signal.reference(), null)
                .concerning(null, signal.commissionerId())
                .saying("%s, %d at a threshold of %d".formatted(signal.kind(), signal.measured(), signal.threshold()));
    }
}
