package org.carepurse.web.component;

import gg.jte.Content;

/** @param iconFallbackText what the sign says to those who do not see it, in the reader's language */
public record WarningText(Content content, String iconFallbackText, Look look) {

    public WarningText {
        iconFallbackText = iconFallbackText == null || iconFallbackText.isEmpty() ? "Warning" : iconFallbackText;
    }

    public static WarningText of(String text, String sign) {
        return new WarningText(Plain.of(text), sign, Look.USUAL);
    }
}
