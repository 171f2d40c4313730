package org.carepurse.web.component;

import gg.jte.Content;

/** Words in a summary. */
public record Summarised(Content content, String classes) {

    static Summarised of(Content content) {
        return new Summarised(content, null);
    }

    /** @param own the class name of the place the words stand in */
    public String classes(String own) {
        return Look.of(classes).classes(own);
    }
}
