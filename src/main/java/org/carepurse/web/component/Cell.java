package org.carepurse.web.component;

import gg.jte.Content;

/** One cell of a table. */
public record Cell(Content content, String format, Integer colspan, Integer rowspan, Look look) {

    public static Cell of(String text) {
        return of(Plain.of(text));
    }

    public static Cell of(Content content) {
        return new Cell(content, null, null, null, Look.USUAL);
    }

    /** A figure, set to the right so that the digits stand below each other. */
    public static Cell figure(String text) {
        return figure(Plain.of(text));
    }

    public static Cell figure(Content content) {
        return new Cell(content, "numeric", null, null, Look.USUAL);
    }

    /** Not broken in a narrow column, as a reference must not be. */
    public Cell inOneLine() {
        return new Cell(content, format, colspan, rowspan, Look.of("cp-reference"));
    }

    /** @param own the class name the cell has by its place */
    public String classes(String own) {
        return look.classes(format == null ? own : own + " " + own + "--" + format);
    }
}
