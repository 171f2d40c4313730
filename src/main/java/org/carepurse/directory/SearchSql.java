package org.carepurse.directory;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A search as one question to the database, built up condition by condition. What was typed is only ever a parameter.
 *
 * <p>All that fit are counted and put in order by narrow rows, a few numbers and a name each; the long texts are read for
 * the page alone. Today's prices are found in one pass over the index of prices: asked for service by service, they took
 * most of the time.
 */
final class SearchSql {

    private static final double MILES_TO_A_DEGREE = 69.0;
    private static final String READY = "(p.state = 'APPROVED' AND s.state = 'ACTIVE' AND c.id IS NOT NULL)";
    private static final String COLUMNS =
            "SELECT s.id, s.reference, s.name, s.state, s.category, p.id, p.name, p.state, c.unit,"
                    + " c.price_pence, c.kind, c.missed_percent, c.notice_days, s.description, s.postcode, s.borough, p.invented, s.whereabouts, hit.miles, hit.total FROM (";
    private static final String THE_TEXTS = ") hit JOIN service s ON s.id = hit.service_id"
            + " JOIN provider p ON p.id = s.provider_id LEFT JOIN price c ON c.id = hit.price_id ORDER BY ";

    private final List<Object> parameters = new ArrayList<>();
    private final StringBuilder where = new StringBuilder();
    private final String from;
    private String distance = "NULL";
    private String relevance = "0";

    SearchSql(Search search, Point here) {
        from =
                " FROM service s JOIN provider p ON p.id = s.provider_id LEFT JOIN (SELECT service_id, MAX(from_day) AS from_day"
                        + " FROM price WHERE from_day <= " + parameter(Date.valueOf(search.day()))
                        + " GROUP BY service_id) today"
                        + " ON today.service_id = s.id LEFT JOIN price c ON c.service_id = today.service_id AND c.from_day = today.from_day"
                        + " WHERE p.state <> 'CLOSED' AND s.state <> 'WITHDRAWN'";
        if (!search.alsoNotYet()) {
            where.append(" AND ").append(READY);
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

    /** @param page from 1 */
    String page(SearchOrder order, int page) {
        return COLUMNS + "SELECT s.id AS service_id, c.id AS price_id, " + READY + " AS ready, " + relevance
                + " AS score, "
                + distance + " AS miles, COUNT(*) OVER () AS total" + from + where + " ORDER BY " + by(order)
                + " LIMIT " + Search.PER_PAGE + " OFFSET " + (page - 1) * Search.PER_PAGE + THE_TEXTS + by(order);
    }

    List<Object> parameters() {
        return parameters;
    }

    private String parameter(Object value) {
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
            where.append(" AND s.found_by_name LIKE ")
                    .append(parameter("%" + typed.strip().replaceAll("[\\\\%_]", "\\\\$0") + "%"));
        }
    }

    /** The box keeps the reckoning of exact distances to the places that can be near enough. */
    private void near(Point here, int withinMiles) {
        distance = String.format(
                Locale.ROOT,
                "7917.6 * ASIN(SQRT(POW(SIN(RADIANS(s.latitude - %1$f) / 2), 2)"
                        + " + COS(RADIANS(%1$f)) * COS(RADIANS(s.latitude)) * POW(SIN(RADIANS(s.longitude - %2$f) / 2), 2)))",
                here.latitude(),
                here.longitude());
        if (withinMiles > 0) {
            double up = withinMiles / MILES_TO_A_DEGREE;
            double across = up / Math.cos(Math.toRadians(here.latitude()));
            where.append(String.format(
                    Locale.ROOT,
                    " AND s.latitude BETWEEN %f AND %f AND s.longitude BETWEEN %f AND %f AND %s <= %d",
                    here.latitude() - up,
                    here.latitude() + up,
                    here.longitude() - across,
                    here.longitude() + across,
                    distance,
                    withinMiles));
        }
    }

    /** What can be ordered comes first, and what has no place or no price comes last where one is asked for. */
    private static String by(SearchOrder order) {
        return "ready DESC, "
                + switch (order) {
                    case BEST_MATCH -> "score DESC, s.name";
                    case NEAREST -> "miles IS NULL, miles";
                    case CHEAPEST -> "c.price_pence IS NULL, c.price_pence";
                } + ", s.id";
    }
}
