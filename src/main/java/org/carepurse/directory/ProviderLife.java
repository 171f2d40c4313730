package org.carepurse.directory;

import static org.carepurse.directory.ProviderAct.APPROVE;
import static org.carepurse.directory.ProviderAct.ASK_FOR_APPROVAL;
import static org.carepurse.directory.ProviderAct.CLOSE;
import static org.carepurse.directory.ProviderAct.REINSTATE;
import static org.carepurse.directory.ProviderAct.SUSPEND;
import static org.carepurse.directory.ProviderState.APPROVED;
import static org.carepurse.directory.ProviderState.AWAITING_APPROVAL;
import static org.carepurse.directory.ProviderState.CLOSED;
import static org.carepurse.directory.ProviderState.LISTED;
import static org.carepurse.directory.ProviderState.SUSPENDED;

import java.util.Map;
import java.util.Optional;

/** The life of a provider, drawn once: from each state, where each act leads. What is not drawn cannot be done. */
final class ProviderLife {

    private static final Map<ProviderState, Map<ProviderAct, ProviderState>> TABLE = Map.of(
            LISTED, Map.of(ASK_FOR_APPROVAL, AWAITING_APPROVAL, APPROVE, APPROVED, CLOSE, CLOSED),
            AWAITING_APPROVAL, Map.of(APPROVE, APPROVED, CLOSE, CLOSED),
            APPROVED, Map.of(SUSPEND, SUSPENDED, CLOSE, CLOSED),
            SUSPENDED, Map.of(REINSTATE, APPROVED, CLOSE, CLOSED),
            CLOSED, Map.of());

    private ProviderLife() {}

    static Optional<ProviderState> after(ProviderState from, ProviderAct act) {
        return Optional.ofNullable(TABLE.get(from).get(act));
    }
}
