package org.carepurse.audit;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.carepurse.outcome.WrongInput;

/**
 * The caller's own name for one request. The same key with the same content is the same request, so a double click or a
 * repeated call is one act; the same key with other content is a mistake. Pages carry a fresh one in each form; callers
 * of the interface send their own.
 *
 * @param text 8 to 80 printable ASCII characters without spaces
 */
public record RequestKey(String text) {

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{8,80}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public RequestKey {
        if (text == null || !FORM.matcher(text).matches()) {
            throw new WrongInput("requestKey", "request-key-form");
        }
    }

    public static RequestKey fresh() {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        return new RequestKey(HexFormat.of().formatHex(random));
    }

    @Override
    public String toString() {
        return text;
    }
}
