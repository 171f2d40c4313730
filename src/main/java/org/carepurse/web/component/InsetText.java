package org.carepurse.web.component;

import gg.jte.Content;

public record InsetText(Content content, String id, Look look) {

    public static InsetText of(String text) {
        return of(Plain.of(text));
    }

    public static InsetText of(Content content) {
        return new InsetText(content, null, Look.USUAL);
    }
}
