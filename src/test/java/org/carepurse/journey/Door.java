package org.carepurse.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One address of ours and what is asked of it.
 *
 * @param path with a hole for each record it is about: {@code /orders/{order}/cancel}
 */
record Door(String verb, String path) implements Comparable<Door> {

    private static final Pattern HOLE = Pattern.compile("\\{([\\w-]+)}");

    /** @param written with the shape of a reference in its hole, as controllers write it */
    static Door written(String verb, String written) {
        String path = "/" + written.replaceAll("\\{([\\w-]+):([^{}]|\\{[^}]*})*}", "{$1}");
        return new Door(verb, path.replaceAll("/{2,}", "/").replaceAll("(.)/$", "$1"));
    }

    boolean acts() {
        return !verb.equals("GET");
    }

    boolean isPrograms() {
        return path.startsWith("/api/");
    }

    List<String> holes() {
        return HOLE.matcher(path)
                .results()
                .map(hole -> hole.group(1))
                .distinct()
                .toList();
    }

    /** How much of it is said outright: of two doors that an address fits, it leads to the one that says more. */
    int plainness() {
        return HOLE.matcher(path).replaceAll("").length();
    }

    /** What fills its holes in an address that leads here. */
    Optional<Map<String, String>> in(String address) {
        Matcher fit = Pattern.compile(HOLE.matcher(path).replaceAll("([^/?]+)")).matcher(address);
        if (!fit.matches()) {
            return Optional.empty();
        }
        MatchResult found = fit.toMatchResult();
        Map<String, String> filled = new HashMap<>();
        List<String> holes = holes();
        for (int i = 0; i < holes.size(); i++) {
            filled.put(holes.get(i), found.group(i + 1));
        }
        return Optional.of(filled);
    }

    /** With the same in every hole. */
    String at(String place) {
        return HOLE.matcher(path).replaceAll(Matcher.quoteReplacement(place));
    }

    String filled(Map<String, String> with) {
        return HOLE.matcher(path).replaceAll(hole -> with.get(hole.group(1)));
    }

    @Override
    public int compareTo(Door other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }
}
