package org.carepurse.directory;

import static org.carepurse.directory.ServiceAct.APPROVE;
import static org.carepurse.directory.ServiceAct.OFFER_AGAIN;
import static org.carepurse.directory.ServiceAct.WITHDRAW;
import static org.carepurse.directory.ServiceState.ACTIVE;
import static org.carepurse.directory.ServiceState.LISTED;
import static org.carepurse.directory.ServiceState.WITHDRAWN;

import java.util.Map;
import java.util.Optional;

/**
 * The life of a service, drawn once. A service that is offered again must be approved again: who withdrew it may not be
 * who answers for it.
 */
final class ServiceLife {

    private static final Map<ServiceState, Map<ServiceAct, ServiceState>> TABLE = Map.of(
            LISTED, Map.of(APPROVE, ACTIVE, WITHDRAW, WITHDRAWN),
            ACTIVE, Map.of(WITHDRAW, WITHDRAWN),
            WITHDRAWN, Map.of(OFFER_AGAIN, LISTED));

    private ServiceLife() {}

    static Optional<ServiceState> after(ServiceState from, ServiceAct act) {
        return Optional.ofNullable(TABLE.get(from).get(act));
    }
}
