package org.carepurse.bankfile;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * Word that a payment we asked for did not stay with its payee.
 *
 * @param line where in the file it stands, counted from 1
 * @param payment what names it: its stable id where the route carries that, otherwise the reference the payee sees
 * @param on the day the bank says: the original processing day in a Bacs report, the day of the return in a statement
 */
public record PaymentResult(
        long line, String payment, Money amount, LocalDate on, OtherParty payee, PaymentReturn why) {}
