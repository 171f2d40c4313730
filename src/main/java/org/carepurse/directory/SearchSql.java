package org.carepurse.directory;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A search as a question to the database, built up condition by condition. What was typed is only ever a parameter. */
final class SearchSql {

    private static final double MILES_TO_A_DEGREE = 69.0;
    private static final String COLUMNS = "SELECT s.id, s.reference, s.name, s.state, s.category, p.id, p.name, p.state, c.unit,"
            + " c.price_pence, s.description, s.postcode, s.borough, p.invented, s.whereabouts, ";

    private final List<Object> parameters = new ArrayList<>();
    private final StringBuilder where = new StringBuilder();
    private final String from;
    private String distance = "NULL";
    private String relevance = "0";

    SearchSql(Search search, Point here) {
        from = " FROM service s JOIN provider p ON p.id = s.provider_id LEFT JOIN price c ON c.service_id = s.id AND c.from_day ="
                + " (SELECT MAX(d.from_day) FROM price d WHERE d.service_id = s.id AND d.from_day <= "
                + parameter(Date.valueOf(search.day())) + ")"
                + " WHERE p.state <> 'CLOSED' AND s.state <> 'WITHDRAWN'";
        if (!search.alsoNotYet()) {
            where.append(" AND p.state = 'APPROVED' AND s.state = 'ACTIVE' AND c.id IS NOT NULL");
        }
        if (!search.category().isEmpty()) {
            where.append(" AND s.category = ").append(parameter(search.category()));
        }
        if (search.mostPence() > 0) {
            where.append(" AND c.price_pence <= ").append(parameter(search.mostPence()));
        }
        words(search.words());
        if (here != null) {
            near(here, search.withinMiles());
        }
    }

    String page(SearchOrder order) {
        return COLUMNS + distance + " AS miles" + from + where + " ORDER BY " + by(order) + ", s.id LIMIT "
                + parameter(Search.PER_PAGE) + " OFFSET ";
    }

    String count() {
        return "SELECT COUNT(*)" + from + where;
    }

    List<Object> parameters() {
        return parameters;
    }

    String parameter(Object value) {
        parameters.add(value);
        return "?" + parameters.size();
    }

    private void words(String typed) {
        SearchWords words = SearchWords.of(typed);
        if (!words.isEmpty()) {
            String asked = parameter(words.asked());
            where.append(" AND MATCH (s.found_by_text) AGAINST (").append(asked).append(" IN BOOLEAN MODE)");
            relevance = "3 * MATCH (s.found_by_name) AGAINST (" + asked + " IN BOOLEAN MODE)"
                    + " + MATCH (s.found_by_text) AGAINST (" + asked + " IN BOOLEAN MODE)";
        } else if (!typed.isBlank()) {
            where.append(" AND s.found_by_name LIKE ").append(parameter("%" + typed.strip().replaceAll("[\\\\%_]", "\\\\$0") + "%"));
        }
    }

    /** The box keeps the reckoning of exact distances to the places that can be near enough. */
    private void near(Point here, int withinMiles) {
        distance = String.format(
                Locale.ROOT,
                "7917.6 * ASIN(SQRT(POW(SIN(RADIANS(s.latitude - %1$f) / 2), 2)"
                        + " + COS(RADIANS(%1$f)) * COS(RADIANS(s.latitude)) * POW(SIN(RADIANS(s.longitude - %2$f) / 2), 2)))",
                here.latitude(), here.longitude());
        if (withinMiles > 0) {
            double up = withinMiles / MILES_TO_A_DEGREE;
            double across = up / Math.cos(Math.toRadians(here.latitude()));
            where.append(String.format(
                    Locale.ROOT, " AND s.latitude BETWEEN %f AND %f AND s.longitude BETWEEN %f AND %f AND %s <= %d",
                    here.latitude() - up, here.latitude() + up, here.longitude() - across, here.longitude() + across,
                    distance, withinMiles));
        }
    }

    /** What can be ordered comes first, and what has no place or no price comes last where one is asked for. */
    private String by(SearchOrder order) {
        String first = "(p.state = 'APPROVED' AND s.state = 'ACTIVE' AND c.id IS NOT NULL) DESC, ";
        return first + switch (order) {
            case BEST_MATCH -> relevance.equals("0") ? "s.name" : "(" + relevance + ") DESC, s.name";
            case NEAREST -> "miles IS NULL, miles";
            case CHEAPEST -> "c.price_pence IS NULL, c.price_pence";
        };
    }
}
