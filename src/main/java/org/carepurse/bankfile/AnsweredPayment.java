package org.carepurse.bankfile;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What a bank answers of one payment.
 *
 * @param line where in the file it stands, counted from 1
 * @param payment its stable id
 * @param amount where the file repeats it
 * @param why the reason when it was not made; the code and the words are empty when none is given
 */
public record AnsweredPayment(
        long line, String payment, BankAnswer answer, Optional<Money> amount, LocalDate on, PaymentReturn why) {}
