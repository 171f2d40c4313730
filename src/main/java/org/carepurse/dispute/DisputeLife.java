package org.carepurse.dispute;

import static org.carepurse.dispute.DisputeAct.ANSWER;
import static org.carepurse.dispute.DisputeAct.CONCEDE;
import static org.carepurse.dispute.DisputeAct.REJECT;
import static org.carepurse.dispute.DisputeAct.REPLY;
import static org.carepurse.dispute.DisputeAct.UPHOLD;
import static org.carepurse.dispute.DisputeAct.WITHDRAW;
import static org.carepurse.dispute.DisputeState.ANSWERED;
import static org.carepurse.dispute.DisputeState.RAISED;
import static org.carepurse.dispute.DisputeState.REJECTED;
import static org.carepurse.dispute.DisputeState.UPHELD;
import static org.carepurse.dispute.DisputeState.WITHDRAWN;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The life of a dispute, drawn once. One that is over is over: who finds something new raises another. */
final class DisputeLife {

    private static final Map<DisputeState, Map<DisputeAct, DisputeState>> TABLE = new EnumMap<>(Map.of(
            RAISED, Map.of(ANSWER, ANSWERED, CONCEDE, UPHELD, UPHOLD, UPHELD, REJECT, REJECTED, WITHDRAW, WITHDRAWN),
            ANSWERED, Map.of(REPLY, RAISED, CONCEDE, UPHELD, UPHOLD, UPHELD, REJECT, REJECTED, WITHDRAW, WITHDRAWN),
            UPHELD, Map.of(),
            REJECTED, Map.of(),
            WITHDRAWN, Map.of()));

    private DisputeLife() {}

    /** Where the act leads from there, or nowhere when that state does not know it. */
    static Optional<DisputeState> after(DisputeState state, DisputeAct act) {
        return Optional.ofNullable(TABLE.get(state).get(act));
    }
}
