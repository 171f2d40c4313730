package org.carepurse.spending;

/**
 * What deliveries are worth and whose money pays for them, said once, in SQL: for counting, for the proof, and for the deliveries
 * behind a figure. A line that several pots pay for is divided among them by what each has set aside for it, in whole pence
 * that add up.
 */
final class CountedDeliveries {

    static final String MONTH = "DATE_SUB(d.delivered_on, INTERVAL DAYOFMONTH(d.delivered_on) - 1 DAY)";

    /** Of one that was missed, what was agreed to be charged for it; in pence. */
    private static final String PRICE =
            "CASE WHEN d.kind = 'GIVEN' THEN ordered.price_pence ELSE (ordered.price_pence * ordered.missed_percent + 50) DIV 100 END";

    /** To the nearest penny, half a penny up, as it is billed. */
    private static final String WORTH = "((%s) * %%s + 50) DIV 100".formatted(PRICE);

    private static final String SET_ASIDE = "(SELECT SUM(each_draw.pence) FROM order_draw each_draw"
            + " WHERE each_draw.line_id = draw.line_id AND each_draw.position <= draw.position)";

    private static final String PARTS =
            """
            SELECT part.delivery_id, part.pot_id, SUM(part.worth * part.upto DIV part.whole - part.worth * (part.upto - part.pence) DIV part.whole)
              FROM (SELECT d.id AS delivery_id, draw.pot_id, draw.pence, %s AS worth, %s AS upto,
                           (SELECT SUM(each_draw.pence) FROM order_draw each_draw WHERE each_draw.line_id = draw.line_id) AS whole
                      FROM delivery d JOIN order_line ordered ON ordered.id = d.line_id JOIN order_draw draw ON draw.line_id = ordered.id
                     WHERE %s) part
             GROUP BY part.delivery_id, part.pot_id
            HAVING SUM(part.worth * part.upto DIV part.whole - part.worth * (part.upto - part.pence) DIV part.whole) > 0""";

    private static final String COUNTED =
            """
            SELECT d.commissioner_id, %s AS month, 'DELIVERED' AS measure, %s AS pence, fund.stream, fund.holding, %s
              FROM spending_delivered kept JOIN delivery d ON d.id = kept.delivery_id
              JOIN pot ON pot.id = kept.pot_id JOIN funding_line fund ON fund.id = pot.line_id JOIN plan ON plan.id = fund.plan_id
              JOIN order_line ordered ON ordered.id = d.line_id JOIN service ON service.id = ordered.service_id
             WHERE %s""";

    private static final String UNITS =
            """
            SELECT d.commissioner_id, %s AS month, service.category, ordered.unit, d.provider_id, ordered.price_pence, SUM(%s) AS hundredths
              FROM delivery d JOIN order_line ordered ON ordered.id = d.line_id JOIN service ON service.id = ordered.service_id
             WHERE d.kind = 'GIVEN' AND %s GROUP BY 1, 2, 3, 4, 5, 6""";

    private CountedDeliveries() {}

    /** Which pot pays how much of each. @param which of the deliveries {@code d}, in SQL */
    static String parts(String which) {
        return PARTS.formatted(worth("d.counts_hundredths"), SET_ASIDE, which);
    }

    /** What is kept of each, with what is known of it. @param sign before its pence: minus takes it off again */
    static String kept(String sign, String which) {
        return COUNTED.formatted(MONTH, sign + "kept.pence", SubjectSql.told("d.provider_id"), which);
    }

    /** How much was given at which price. @param hundredths which quantity of each, in SQL */
    static String units(String hundredths, String which) {
        return UNITS.formatted(MONTH, hundredths, which);
    }

    /** @param hundredths which quantity of it, in SQL */
    static String worth(String hundredths) {
        return WORTH.formatted(hundredths);
    }
}
