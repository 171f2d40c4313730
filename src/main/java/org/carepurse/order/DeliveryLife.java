package org.carepurse.order;

import static org.carepurse.order.DeliveryAct.CONFIRM_ALL;
import static org.carepurse.order.DeliveryAct.CONFIRM_NONE;
import static org.carepurse.order.DeliveryAct.CONFIRM_PART;
import static org.carepurse.order.DeliveryAct.CORRECT;
import static org.carepurse.order.DeliveryState.CONFIRMED;
import static org.carepurse.order.DeliveryState.CORRECTED;
import static org.carepurse.order.DeliveryState.NOT_RECEIVED;
import static org.carepurse.order.DeliveryState.PART_CONFIRMED;
import static org.carepurse.order.DeliveryState.WAITING;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The life of a delivery, drawn once: from each state, the acts it knows and where they lead. People may change their
 * answer, and every answer they gave stays on record.
 */
final class DeliveryLife {

    private static final Map<DeliveryAct, DeliveryState> ANSWERS = Map.of(
            CONFIRM_ALL, CONFIRMED, CONFIRM_PART, PART_CONFIRMED, CONFIRM_NONE, NOT_RECEIVED, CORRECT, CORRECTED);

    private static final Map<DeliveryState, Map<DeliveryAct, DeliveryState>> TABLE = new EnumMap<>(Map.of(
            WAITING, ANSWERS,
            CONFIRMED, ANSWERS,
            PART_CONFIRMED, ANSWERS,
            NOT_RECEIVED, ANSWERS,
            CORRECTED, Map.of()));

    private DeliveryLife() {}

    /** Where the act leads from there, or nowhere when that state does not know it. */
    static Optional<DeliveryState> after(DeliveryState state, DeliveryAct act) {
        return Optional.ofNullable(TABLE.get(state).get(act));
    }
}
