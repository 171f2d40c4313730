package org.carepurse.holding;

import static org.carepurse.holding.AgreementAct.ACCEPT;
import static org.carepurse.holding.AgreementAct.DECLINE;
import static org.carepurse.holding.AgreementAct.END;
import static org.carepurse.holding.AgreementAct.WITHDRAW;
import static org.carepurse.holding.AgreementState.ACCEPTED;
import static org.carepurse.holding.AgreementState.DECLINED;
import static org.carepurse.holding.AgreementState.ENDED;
import static org.carepurse.holding.AgreementState.OFFERED;
import static org.carepurse.holding.AgreementState.WITHDRAWN;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The life of an agreement, drawn once: it is answered once, or taken back before that; agreed to, it ends. */
final class AgreementLife {

    private static final Map<AgreementState, Map<AgreementAct, AgreementState>> TABLE = new EnumMap<>(Map.of(
            OFFERED, Map.of(ACCEPT, ACCEPTED, DECLINE, DECLINED, WITHDRAW, WITHDRAWN),
            ACCEPTED, Map.of(END, ENDED),
            DECLINED, Map.of(),
            WITHDRAWN, Map.of(),
            ENDED, Map.of()));

    private AgreementLife() {}

    /** Where the act leads from there, or nowhere when that state does not know it. */
    static Optional<AgreementState> after(AgreementState state, AgreementAct act) {
        return Optional.ofNullable(TABLE.get(state).get(act));
    }
}
