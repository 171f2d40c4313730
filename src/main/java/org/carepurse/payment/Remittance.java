package org.carepurse.payment;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * A payment as the provider sees it.
 *
 * @param payer the commissioner that pays, or whoever keeps the money for it
 * @param payOn the day on which the money is to move
 * @param endedOn when it was paid, failed or came back; null before
 * @param words what the bank said when it was not paid; often empty
 */
public record Remittance(
        String reference,
        String payer,
        String payeeName,
        String account,
        Money amount,
        InstructionState state,
        LocalDate payOn,
        LocalDate endedOn,
        String words) {

    /** Whether it may still arrive. */
    public boolean isComing() {
        return state == InstructionState.WAITING || state == InstructionState.SENT;
    }
}
