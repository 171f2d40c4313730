package org.carepurse.web.component;

import gg.jte.Content;

/** Words that lead somewhere, or only words when there is nowhere to go. */
public record Link(Content content, String href, Look look) {

    public static Link of(String text, String href) {
        return new Link(Plain.of(text), href, Look.USUAL);
    }

    public static Link none(String text) {
        return of(text, null);
    }
}
