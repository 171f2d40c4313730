package org.carepurse.invoice;

import java.util.Locale;
import org.carepurse.outcome.WrongInput;

/**
 * The provider's own number for an invoice, kept as typed. Two numbers are the same when only spaces, signs and capitals
 * differ ({@code INV 1042} and {@code inv-1042}); they look alike when their digits are the same ({@code 1042A}).
 *
 * @param text 1 to 40 characters, of which at least one is a letter or a digit
 */
public record InvoiceNumber(String text) {

    private static final int LONGEST = 40;

    public InvoiceNumber {
        text = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            throw new WrongInput("number", "invoice-number-missing");
        }
        if (text.length() > LONGEST
                || text.chars().anyMatch(Character::isISOControl)
                || keyOf(text).isEmpty()) {
            throw new WrongInput("number", "invoice-number-form");
        }
    }

    /** What is compared to find the same number again. */
    public String key() {
        return keyOf(text);
    }

    /** What is compared to find a number that looks alike; the key itself when there are no digits. */
    public String likeness() {
        String digits = key().replaceAll("[^0-9]", "").replaceFirst("^0+(?=.)", "");
        return digits.isEmpty() ? key() : digits;
    }

    static String keyOf(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
