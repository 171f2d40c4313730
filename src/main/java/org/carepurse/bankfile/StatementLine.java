package org.carepurse.bankfile;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One movement over an account, as its bank tells it in whichever format.
 *
 * @param line where in the file it stands, counted from 1
 * @param amount never below zero; {@code direction} says which way
 * @param returned when this is a payment coming back
 */
public record StatementLine(
        long line,
        LocalDate bookedOn,
        Direction direction,
        Money amount,
        LineWords words,
        OtherParty other,
        Optional<PaymentReturn> returned) {

    /** How this changes the balance. */
    public Money change() {
        return direction.signed(amount);
    }

    /** The payment that did not stay with its payee, when this line says so. */
    public Optional<PaymentResult> result() {
        return returned.map(why -> new PaymentResult(
                line, words.paymentId().isEmpty() ? words.text() : words.paymentId(), amount, bookedOn, other, why));
    }
}
