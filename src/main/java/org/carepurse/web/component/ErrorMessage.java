package org.carepurse.web.component;

import gg.jte.Content;

/**
 * What is wrong with one answer and what to do.
 *
 * @param visuallyHiddenText the word "Error" in the reader's language, said before the message; empty for none
 */
public record ErrorMessage(Content content, String id, String visuallyHiddenText, Look look) {

    public ErrorMessage {
        visuallyHiddenText = visuallyHiddenText == null ? "Error" : visuallyHiddenText;
    }

    public static ErrorMessage of(String text, String errorWord) {
        return new ErrorMessage(Plain.of(text), null, errorWord, Look.USUAL);
    }

    ErrorMessage called(String newId) {
        return new ErrorMessage(content, newId, visuallyHiddenText, look);
    }
}
