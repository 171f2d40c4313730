package org.carepurse.journey;

import io.restassured.response.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepurse.web.identity.Visitor;
import org.jsoup.Jsoup;

/**
 * Everything that one person can reach by following links from their first page, so that a new page is found by itself.
 * Of pages that differ only in what they are about, a few are seen: one order is much like another.
 */
final class Walk {

    private static final int OF_A_KIND = 2;
    private static final int ALL_OF_A_KIND = 100;
    private static final List<String> DOORS = List.of("/", "/account");
    private static final Set<String> NEVER = Set.of("/language");

    private final Visitor visitor;
    private final int ofAKind;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final List<Sight> sights = new ArrayList<>();
    private final List<String> dead = new ArrayList<>();

    private Walk(Visitor visitor, int ofAKind) {
        this.visitor = visitor;
        this.ofAKind = ofAKind;
    }

    static Walk of(Visitor visitor) {
        return among(OF_A_KIND, visitor);
    }

    /** To every page about every record. */
    static Walk everywhere(Visitor visitor) {
        return among(ALL_OF_A_KIND, visitor);
    }

    static Walk among(int ofAKind, Visitor visitor) {
        return go(new Walk(visitor, ofAKind));
    }

    private static Walk go(Walk walk) {
        DOORS.forEach(walk::plan);
        while (!walk.ahead.isEmpty()) {
            walk.visit(walk.ahead.poll());
        }
        return walk;
    }

    List<Sight> sights() {
        return sights;
    }

    /** Links that lead nowhere, or to what the person may not see. */
    List<String> deadLinks() {
        return dead;
    }

    private void visit(String path) {
        Response answer = visitor.get(path);
        if (answer.statusCode() == 303) {
            plan(answer.header("Location").replaceFirst("^https?://[^/]+", ""));
        } else if (answer.statusCode() != 200) {
            dead.add(path + " answers " + answer.statusCode());
        } else if (answer.contentType().startsWith("text/html")) {
            look(new Sight(path, Jsoup.parse(answer.asString())));
        }
    }

    private void look(Sight sight) {
        sights.add(sight);
        sight.page().select("a[href^=/]").forEach(link -> plan(link.attr("href").replaceFirst("#.*", "")));
    }

    private void plan(String path) {
        boolean isNew = NEVER.stream().noneMatch(path::startsWith) && known.add(path);
        if (isNew && kinds.merge(kind(path), 1, Integer::sum) <= ofAKind) {
            ahead.add(path);
        }
    }

    /** The path without references, and the names of what is asked for. */
    private static String kind(String path) {
        String[] parts = path.split("\\?", 2);
        String asked = parts.length == 1
                ? ""
                : Arrays.stream(parts[1].split("&"))
                        .map(each -> each.replaceFirst("=.*", ""))
                        .sorted()
                        .collect(Collectors.joining("&"));
        return parts[0].replaceAll("[A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}", "*") + "?" + asked;
    }
}
