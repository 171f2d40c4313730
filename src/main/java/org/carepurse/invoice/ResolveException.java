package org.carepurse.invoice;

import java.util.Map;
import org.carepurse.outcome.WrongInput;

/**
 * What somebody does about an exception.
 *
 * @param exception its reference
 * @param words why, what is asked, or what is replied: 1 to 500 characters, for the other side to read
 */
public record ResolveException(String exception, String words) {

    private static final int LONGEST = 500;

    public ResolveException {
        words = words == null ? "" : words.replace("\r\n", "\n").strip();
        if (words.isEmpty()) {
            throw new WrongInput("words", "exception-words-missing");
        }
        if (words.length() > LONGEST) {
            throw new WrongInput("words", "exception-words-too-long", Map.of("longest", String.valueOf(LONGEST)));
        }
        if (words.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            throw new WrongInput("words", "exception-words-unprintable");
        }
    }
}
