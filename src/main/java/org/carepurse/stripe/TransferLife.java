package org.carepurse.stripe;

import static org.carepurse.stripe.TransferAct.ARRIVE;
import static org.carepurse.stripe.TransferAct.ASK;
import static org.carepurse.stripe.TransferAct.BOUNCE;
import static org.carepurse.stripe.TransferAct.FORGET;
import static org.carepurse.stripe.TransferAct.MAKE;
import static org.carepurse.stripe.TransferAct.PAY_OUT;
import static org.carepurse.stripe.TransferAct.REFUSE;
import static org.carepurse.stripe.TransferAct.TAKE_BACK;
import static org.carepurse.stripe.TransferState.ASKED;
import static org.carepurse.stripe.TransferState.BOUNCED;
import static org.carepurse.stripe.TransferState.FAILED;
import static org.carepurse.stripe.TransferState.FORGOTTEN;
import static org.carepurse.stripe.TransferState.MADE;
import static org.carepurse.stripe.TransferState.PAID;
import static org.carepurse.stripe.TransferState.PAYING_OUT;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The life of a payment on its way through Stripe, drawn once. What Stripe tells comes twice and in any order: a payout may be
 * said to have arrived before we know that it was begun, and to have bounced after it arrived, but it never arrives after it
 * bounced. What turns out to have been made after it was forgotten is taken back.
 */
final class TransferLife {

    private static final Map<TransferState, Map<TransferAct, TransferState>> TABLE = new EnumMap<>(Map.of(
            ASKED, Map.of(MAKE, MADE, REFUSE, FAILED, FORGET, FORGOTTEN),
            MADE, Map.of(PAY_OUT, PAYING_OUT, ARRIVE, PAID, BOUNCE, BOUNCED, TAKE_BACK, FAILED, FORGET, FORGOTTEN),
            PAYING_OUT, Map.of(ARRIVE, PAID, BOUNCE, BOUNCED, TAKE_BACK, FAILED),
            PAID, Map.of(BOUNCE, BOUNCED),
            BOUNCED, Map.of(TAKE_BACK, FAILED),
            FAILED, Map.of(),
            FORGOTTEN, Map.of(ASK, ASKED, MAKE, BOUNCED)));

    private TransferLife() {}

    /** Where the act leads from there, or nowhere when that state does not know it. */
    static Optional<TransferState> after(TransferState state, TransferAct act) {
        return Optional.ofNullable(TABLE.get(state).get(act));
    }
}
