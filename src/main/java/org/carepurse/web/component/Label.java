package org.carepurse.web.component;

import gg.jte.Content;

/** @param target the id of the input it names; inputs fill it in themselves */
public record Label(Content content, String target, boolean isPageHeading, Look look) {

    public static Label of(String text) {
        return new Label(Plain.of(text), null, false, Look.USUAL);
    }

    /** The page asks one thing, and this is the question. */
    public static Label asPageHeading(String text) {
        return new Label(Plain.of(text), null, true, Look.of("govuk-label--l"));
    }

    Label naming(String id) {
        return new Label(content, id, isPageHeading, look);
    }
}
