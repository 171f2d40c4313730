package org.carepurse.keeping;

import java.time.LocalDate;
import org.carepurse.payment.InstructionState;
import org.joda.money.Money;

/**
 * What of a payment carries out one instruction of a holder, or of somebody who acts for them.
 *
 * @param payOn the day on which the money was to move
 * @param endedOn when it was paid, failed or came back; null before
 * @param order the instruction: the order that was placed
 * @param request the request that was approved before it could be placed; empty when none was needed
 * @param decidedBy who approved that; empty when nobody had to
 */
public record Instructed(
        String payment,
        InstructionState state,
        LocalDate payOn,
        LocalDate endedOn,
        String provider,
        String holder,
        String service,
        String invoice,
        Money amount,
        String order,
        String orderedBy,
        LocalDate orderedOn,
        String request,
        String decidedBy) {}
