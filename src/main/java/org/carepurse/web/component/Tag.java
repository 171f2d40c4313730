package org.carepurse.web.component;

import gg.jte.Content;

/** A state in a word or two; the colour only repeats what the word says. */
public record Tag(Content content, Look look) {

    public static Tag of(String text) {
        return new Tag(Plain.of(text), Look.USUAL);
    }

    public static Tag green(String text) {
        return coloured(text, "green");
    }

    public static Tag yellow(String text) {
        return coloured(text, "yellow");
    }

    public static Tag red(String text) {
        return coloured(text, "red");
    }

    public static Tag grey(String text) {
        return coloured(text, "grey");
    }

    private static Tag coloured(String text, String colour) {
        return new Tag(Plain.of(text), Look.of("govuk-tag--" + colour));
    }
}
