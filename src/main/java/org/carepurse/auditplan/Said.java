package org.carepurse.auditplan;

import org.carepurse.outcome.WrongInput;

/** What somebody wrote, tidied. */
final class Said {

    private Said() {}

    static String tidy(String words) {
        return words == null ? "" : words.replace("\r\n", "\n").strip();
    }

    /** @throws WrongInput with the code when it is missing or too long */
    static String within(String field, String code, String words, int longest) {
        String tidy = tidy(words);
        if (tidy.isEmpty() || tidy.length() > longest) {
            throw new WrongInput(field, code);
        }
        return tidy;
    }
}
