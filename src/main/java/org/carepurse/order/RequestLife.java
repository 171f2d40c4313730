package org.carepurse.order;

import static org.carepurse.order.RequestAct.APPROVE;
import static org.carepurse.order.RequestAct.REFUSE;
import static org.carepurse.order.RequestAct.WITHDRAW;
import static org.carepurse.order.RequestState.APPROVED;
import static org.carepurse.order.RequestState.ASKED;
import static org.carepurse.order.RequestState.REFUSED;
import static org.carepurse.order.RequestState.WITHDRAWN;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The life of a request for approval, drawn once. A decision is never taken back: what is still wanted is asked anew. */
final class RequestLife {

    private static final Map<RequestState, Map<RequestAct, RequestState>> TABLE = new EnumMap<>(Map.of(
            ASKED, Map.of(APPROVE, APPROVED, REFUSE, REFUSED, WITHDRAW, WITHDRAWN),
            APPROVED, Map.of(),
            REFUSED, Map.of(),
            WITHDRAWN, Map.of()));

    private RequestLife() {}

    /** Where the act leads from there, or nowhere when that state does not know it. */
    static Optional<RequestState> after(RequestState state, RequestAct act) {
        return Optional.ofNullable(TABLE.get(state).get(act));
    }
}
