package org.carepurse.identity;

import java.util.Locale;

/** The languages of the service: equals by law in Wales, and here. */
public enum Language {
    ENGLISH("en"),
    WELSH("cy");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** As in {@code <html lang>}. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code + "-GB");
    }
}
