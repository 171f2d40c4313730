package org.carepurse.stripe;

import static org.carepurse.stripe.CheckoutAct.ARRIVE;
import static org.carepurse.stripe.CheckoutAct.COME;
import static org.carepurse.stripe.CheckoutAct.EXPIRE;
import static org.carepurse.stripe.CheckoutAct.FAIL;
import static org.carepurse.stripe.CheckoutAct.GIVE_BACK;
import static org.carepurse.stripe.CheckoutAct.GO_BACK;
import static org.carepurse.stripe.CheckoutAct.MISPLACE;
import static org.carepurse.stripe.CheckoutAct.PLACE;
import static org.carepurse.stripe.CheckoutAct.STAY;
import static org.carepurse.stripe.CheckoutState.ARRIVED;
import static org.carepurse.stripe.CheckoutState.BEGUN;
import static org.carepurse.stripe.CheckoutState.COMING;
import static org.carepurse.stripe.CheckoutState.EXPIRED;
import static org.carepurse.stripe.CheckoutState.FAILED;
import static org.carepurse.stripe.CheckoutState.GIVEN_BACK;
import static org.carepurse.stripe.CheckoutState.GOING_BACK;
import static org.carepurse.stripe.CheckoutState.OPEN;
import static org.carepurse.stripe.CheckoutState.UNPLACED;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The life of money that somebody pays on Stripe's page, drawn once. Stripe tells of it twice and in any order; that it came
 * is believed whatever was heard before, and nothing that is heard afterwards takes it back. What has no place is placed by a person, or given back.
 */
final class CheckoutLife {

    private static final Map<CheckoutState, Map<CheckoutAct, CheckoutState>> TABLE = new EnumMap<>(Map.of(
            BEGUN,
                    Map.of(
                            CheckoutAct.OPEN,
                            OPEN,
                            COME,
                            COMING,
                            ARRIVE,
                            ARRIVED,
                            MISPLACE,
                            UNPLACED,
                            FAIL,
                            FAILED,
                            EXPIRE,
                            EXPIRED),
            OPEN, Map.of(COME, COMING, ARRIVE, ARRIVED, MISPLACE, UNPLACED, FAIL, FAILED, EXPIRE, EXPIRED),
            COMING, Map.of(ARRIVE, ARRIVED, MISPLACE, UNPLACED, FAIL, FAILED),
            FAILED, Map.of(ARRIVE, ARRIVED, MISPLACE, UNPLACED),
            EXPIRED, Map.of(ARRIVE, ARRIVED, MISPLACE, UNPLACED),
            ARRIVED, Map.of(),
            UNPLACED, Map.of(PLACE, ARRIVED, GIVE_BACK, GOING_BACK),
            GOING_BACK, Map.of(GO_BACK, GIVEN_BACK, STAY, UNPLACED),
            GIVEN_BACK, Map.of()));

    private CheckoutLife() {}

    /** Where the act leads from there, or nowhere when that state does not know it. */
    static Optional<CheckoutState> after(CheckoutState state, CheckoutAct act) {
        return Optional.ofNullable(TABLE.get(state).get(act));
    }
}
