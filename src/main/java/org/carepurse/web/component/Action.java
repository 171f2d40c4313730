package org.carepurse.web.component;

import gg.jte.Content;

/** What can be done with a row of a summary. @param visuallyHiddenText what it is done to, for those who only hear it */
public record Action(Content content, String href, String visuallyHiddenText, Look look) {

    public Action {
        visuallyHiddenText = visuallyHiddenText == null || visuallyHiddenText.isEmpty() ? null : visuallyHiddenText;
    }

    /** On a card, whose title says what it is about. */
    public static Action of(String text, String href) {
        return of(text, href, null);
    }

    public static Action of(String text, String href, String what) {
        return new Action(Plain.of(text), href, what, Look.USUAL);
    }
}
