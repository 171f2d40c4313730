package org.carepurse.claimfile;

import static org.carepurse.claimfile.ClaimFileAct.ALL_SENT;
import static org.carepurse.claimfile.ClaimFileAct.ALL_TRIED;
import static org.carepurse.claimfile.ClaimFileAct.DROP;
import static org.carepurse.claimfile.ClaimFileAct.SEND;
import static org.carepurse.claimfile.ClaimFileAct.TRY_AGAIN;
import static org.carepurse.claimfile.ClaimFileState.DROPPED;
import static org.carepurse.claimfile.ClaimFileState.SENDING;
import static org.carepurse.claimfile.ClaimFileState.SENT;
import static org.carepurse.claimfile.ClaimFileState.TRIED;
import static org.carepurse.claimfile.ClaimFileState.TRYING;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The life of a file of claims, drawn once: from each state, the acts it knows and where they lead. */
final class ClaimFileLife {

    private static final Map<ClaimFileState, Map<ClaimFileAct, ClaimFileState>> TABLE = new EnumMap<>(Map.of(
            TRYING, Map.of(ALL_TRIED, TRIED, DROP, DROPPED),
            TRIED, Map.of(SEND, SENDING, TRY_AGAIN, TRYING, DROP, DROPPED),
            SENDING, Map.of(ALL_SENT, SENT),
            SENT, Map.of(TRY_AGAIN, TRYING),
            DROPPED, Map.of()));

    private ClaimFileLife() {}

    /** Where the act leads from there, or nowhere when that state does not know it. */
    static Optional<ClaimFileState> after(ClaimFileState state, ClaimFileAct act) {
        return Optional.ofNullable(TABLE.get(state).get(act));
    }
}
