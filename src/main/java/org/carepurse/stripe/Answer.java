package org.carepurse.stripe;

import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import java.util.Objects;

/** Why Stripe did not do what it was asked, in its own words, no longer than we keep. */
record Answer(String code, String words) {

    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_WORDS = 300;

    Answer {
        code = cut(code, LONGEST_CODE);
        words = cut(words, LONGEST_WORDS);
    }

    /**
     * Whether it looked at what it was asked and refused. Otherwise it was busy, silent or out of reach, or knows our key no
     * more: then nobody knows whether it was done, and it is asked again.
     */
    static boolean isRefusal(StripeException said) {
        return said instanceof InvalidRequestException || said instanceof CardException;
    }

    static Answer of(StripeException said) {
        String words = said.getUserMessage() == null ? said.getMessage() : said.getUserMessage();
        return new Answer(said.getCode(), words);
    }

    private static String cut(String text, int longest) {
        String known = Objects.requireNonNullElse(text, "");
        return known.length() <= longest ? known : known.substring(0, longest);
    }
}
