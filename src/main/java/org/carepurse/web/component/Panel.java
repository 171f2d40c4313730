package org.carepurse.web.component;

import gg.jte.Content;

/** It is done: the large confirmation at the end of a journey. */
public record Panel(Content title, Content content, Integer headingLevel, Look look) {

    public Panel {
        headingLevel = headingLevel == null ? 1 : headingLevel;
    }

    public static Panel of(String title, String text) {
        return of(title, Plain.of(text));
    }

    public static Panel of(String title, Content content) {
        return new Panel(Plain.of(title), content, null, Look.USUAL);
    }
}
