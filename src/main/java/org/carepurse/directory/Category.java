package org.carepurse.directory;

import java.util.Locale;

/**
 * A kind of service, as a row of the list that everyone shares.
 *
 * @param code how plans, policies and orders name it: {@code PHYSIOTHERAPY}
 */
public record Category(String code, String inEnglish, String inWelsh) {

    public String in(Locale language) {
        return "cy".equals(language.getLanguage()) ? inWelsh : inEnglish;
    }
}
