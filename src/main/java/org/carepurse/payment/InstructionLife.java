package org.carepurse.payment;

import static org.carepurse.payment.InstructionAct.ACCEPT;
import static org.carepurse.payment.InstructionAct.FAIL;
import static org.carepurse.payment.InstructionAct.LEAVE_OUT;
import static org.carepurse.payment.InstructionAct.PAY;
import static org.carepurse.payment.InstructionAct.RETURN;
import static org.carepurse.payment.InstructionState.FAILED;
import static org.carepurse.payment.InstructionState.LEFT_OUT;
import static org.carepurse.payment.InstructionState.PAID;
import static org.carepurse.payment.InstructionState.RETURNED;
import static org.carepurse.payment.InstructionState.SENT;
import static org.carepurse.payment.InstructionState.WAITING;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The life of one payment, drawn once. Word of it comes in any order: that it was paid may be heard before that it was
 * accepted, and a payment that a bank reports as failed after it was reported as paid has come back.
 */
final class InstructionLife {

    private static final Map<InstructionState, Map<InstructionAct, InstructionState>> TABLE = new EnumMap<>(Map.of(
            WAITING, Map.of(LEAVE_OUT, LEFT_OUT, ACCEPT, SENT, FAIL, FAILED, PAY, PAID, RETURN, RETURNED),
            SENT, Map.of(FAIL, FAILED, PAY, PAID, RETURN, RETURNED),
            PAID, Map.of(FAIL, RETURNED, RETURN, RETURNED),
            LEFT_OUT, Map.of(),
            FAILED, Map.of(),
            RETURNED, Map.of()));

    private InstructionLife() {}

    /** Where the act leads from there, or nowhere when that state does not know it. */
    static Optional<InstructionState> after(InstructionState state, InstructionAct act) {
        return Optional.ofNullable(TABLE.get(state).get(act));
    }
}
