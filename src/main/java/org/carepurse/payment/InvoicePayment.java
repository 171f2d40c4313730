package org.carepurse.payment;

import java.time.LocalDate;
import org.joda.money.Money;

/** What of an invoice is in one payment, and what became of that. */
public record InvoicePayment(
        String payment, Money amount, InstructionState state, LocalDate payOn, LocalDate endedOn) {}
