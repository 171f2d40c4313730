package org.carepurse.journey;

import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page is made of, without what it says: its elements, below what, with which attributes, whether they say anything
 * and how long their longest word is where that could be too wide for a phone. Pages of one skeleton have the same faults.
 */
record Skeleton(String language, TreeSet<String> bones) {

    private static final int FITS_ANYWHERE = 20;

    static Skeleton of(Document page) {
        return new Skeleton(
                page.select("html").attr("lang"),
                page.select("*").stream().map(Skeleton::bone).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String bone(Element element) {
        Element parent = element.parent();
        return Stream.of(
                        parent == null ? "" : parent.tagName() + "." + parent.className(),
                        element.tagName() + "." + element.className(),
                        element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .sorted()
                                .collect(Collectors.joining(",")),
                        element.text().isBlank(),
                        longWord(element.ownText()))
                .map(Objects::toString)
                .collect(Collectors.joining(" "));
    }

    private static int longWord(String text) {
        int longest =
                Stream.of(text.split("[\\s-]+")).mapToInt(String::length).max().orElse(0);
        return longest > FITS_ANYWHERE ? longest : 0;
    }
}
