package org.carepurse.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence of a bundle with its open places: {@code {0}} by order, {@code {available}} by name. Not a
 * {@code MessageFormat}, because there an apostrophe is a sign of its own, and Welsh is full of apostrophes.
 */
final class Phrase {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** Literal text at even positions, the names of places at odd ones. */
    private final List<String> parts = new ArrayList<>();

    Phrase(String text) {
        Matcher place = PLACE.matcher(text);
        int from = 0;
        while (place.find()) {
            parts.add(text.substring(from, place.start()));
            parts.add(place.group(1));
            from = place.end();
        }
        parts.add(text.substring(from));
    }

    Set<String> places() {
        Set<String> names = new TreeSet<>();
        for (int i = 1; i < parts.size(); i += 2) {
            names.add(parts.get(i));
        }
        return names;
    }

    String filled(UnaryOperator<String> facts) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            sentence.append(i % 2 == 0 ? parts.get(i) : facts.apply(parts.get(i)));
        }
        return sentence.toString();
    }
}
