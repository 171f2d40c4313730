package org.carepurse.payment;

import static org.carepurse.payment.RunAct.ALL_GONE;
import static org.carepurse.payment.RunAct.CANCEL;
import static org.carepurse.payment.RunAct.CLOSE;
import static org.carepurse.payment.RunAct.RELEASE;
import static org.carepurse.payment.RunState.CANCELLED;
import static org.carepurse.payment.RunState.CLOSED;
import static org.carepurse.payment.RunState.DRAFT;
import static org.carepurse.payment.RunState.RELEASED;
import static org.carepurse.payment.RunState.SENT;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The life of a payment run, drawn once: from each state, the acts it knows and where they lead. */
final class RunLife {

    private static final Map<RunState, Map<RunAct, RunState>> TABLE = new EnumMap<>(Map.of(
            DRAFT, Map.of(RELEASE, RELEASED, CANCEL, CANCELLED),
            RELEASED, Map.of(ALL_GONE, SENT),
            SENT, Map.of(CLOSE, CLOSED),
            CLOSED, Map.of(),
            CANCELLED, Map.of()));

    private RunLife() {}

    /** Where the act leads from there, or nowhere when that state does not know it. */
    static Optional<RunState> after(RunState state, RunAct act) {
        return Optional.ofNullable(TABLE.get(state).get(act));
    }
}
