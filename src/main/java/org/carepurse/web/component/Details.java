package org.carepurse.web.component;

import gg.jte.Content;

/** More to read for those who want it, folded away. */
public record Details(Content summary, Content content, String id, boolean open, Look look) {

    public static Details of(String summary, String text) {
        return of(summary, Plain.of(text));
    }

    public static Details of(String summary, Content content) {
        return new Details(Plain.of(summary), content, null, false, Look.USUAL);
    }
}
