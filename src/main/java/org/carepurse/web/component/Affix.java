package org.carepurse.web.component;

import gg.jte.Content;

/** The unit shown in front of or behind an input: £, hours. It is hidden from screen readers: the label says it too. */
public record Affix(Content content, Look look) {

    static Affix of(String text) {
        return new Affix(Plain.of(text), Look.USUAL);
    }

    /** An affix without words is not drawn. */
    public static boolean isDrawn(Affix affix) {
        return affix != null && affix.content != null;
    }
}
