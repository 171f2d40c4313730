package org.carepurse.payment;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * One payment to one provider, as it is listed.
 *
 * @param account where it goes, masked; empty when it is not known
 * @param because the code of why it was left out or failed; empty otherwise
 * @param words what a person or the bank said of that; often empty
 * @param route by which it goes or went; null before it is released
 * @param isOffered whether a route was asked and has not answered
 * @param isFlagged whether something was said of it that does not fit
 */
public record PaymentRow(
        String reference,
        String provider,
        String payeeName,
        String account,
        Money amount,
        InstructionState state,
        String because,
        String words,
        RouteName route,
        boolean isOffered,
        boolean isFlagged,
        LocalDate endedOn) {}
