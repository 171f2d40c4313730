package org.carepurse.report;

import java.util.List;

/**
 * A letter or an advice as it is said in one language: a heading, paragraphs, and below them a table if there is one.
 *
 * @param table of five columns, the last one an amount; null when there is none
 */
public record Paper(String title, List<String> paragraphs, Table table) {

    public Paper {
        paragraphs = List.copyOf(paragraphs);
    }

    public static Paper letter(String title, List<String> paragraphs) {
        return new Paper(title, paragraphs, null);
    }
}
