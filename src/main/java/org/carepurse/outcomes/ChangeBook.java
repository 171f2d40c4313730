package org.carepurse.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.measure.Gauge;
import org.carepurse.measure.MeasureSettings;
import org.carepurse.measure.ValueSet;
import org.carepurse.table.HeavyQuestions;
import org.carepurse.table.Tables;

/**
 * What the first and latest answers come to, over all whose plans began in one year. It reads that year's, however many years
 * there are. Somebody with several goals, or several stars, counts once, with their average.
 */
@ApplicationScoped
class ChangeBook {

    /** Plans that were not approved yet are nobody's budget. */
    private static final String WHOSE =
            """
              FROM measured_change c
             WHERE c.commissioner_id = ? AND c.began_in = ? AND c.gauge IN (%s)
               AND c.plan_id NOT IN (SELECT p.id FROM plan p WHERE p.commissioner_id = ? AND p.starts_on BETWEEN ? AND ?
                                        AND p.state IN ('DRAFT', 'OFFERED', 'AGREED'))""";

    /** Each person has one row of most gauges, which are then added up as they stand in the index. */
    private static final String OF_ONE_EACH =
            """
            SELECT c.gauge, c.plan_id, CASE WHEN c.latest_value IS NULL THEN NULL ELSE c.first_value END AS before_it,
                   c.latest_value AS since"""
                    + "\n" + WHOSE;

    private static final String OF_SEVERAL =
            """
            SELECT c.gauge, c.plan_id, AVG(CASE WHEN c.latest_value IS NULL THEN NULL ELSE c.first_value END) AS before_it,
                   AVG(c.latest_value) AS since"""
                    + "\n" + WHOSE + " GROUP BY c.gauge, c.plan_id";

    private static final String FIGURES =
            """
            SUM(each_one.since > each_one.before_it), SUM(each_one.since = each_one.before_it),
            SUM(each_one.since < each_one.before_it), SUM(each_one.plan_id IS NOT NULL AND each_one.since IS NULL),
            AVG(each_one.before_it), AVG(each_one.since)""";

    private static final String BY_GAUGE =
            "SELECT each_one.gauge, " + FIGURES + " FROM (%s) each_one GROUP BY each_one.gauge";

    private static final String STATES =
            "SELECT CAST(each_one.before_it AS SIGNED), CAST(each_one.since AS SIGNED), COUNT(*) FROM (" + OF_ONE_EACH
                    + ") each_one GROUP BY 1, 2";

    /** What each plan is mostly for: the kind of service on which most is planned. */
    private static final String AREAS =
            """
            SELECT ranked.plan_id, ranked.category FROM (
                SELECT k.plan_id, k.category,
                       ROW_NUMBER() OVER (PARTITION BY k.plan_id ORDER BY SUM(k.amount_pence) DESC, k.category) AS place
                  FROM plan p JOIN planned_cost k ON k.plan_id = p.id
                 WHERE p.commissioner_id = ? AND p.starts_on BETWEEN ? AND ? AND p.state IN ('APPROVED', 'ENDED')
                 GROUP BY k.plan_id, k.category) ranked
             WHERE ranked.place = 1""";

    private static final String BY_AREA = "SELECT area.category, COUNT(*), " + FIGURES + " FROM (" + AREAS
            + ") area LEFT JOIN (%s) each_one ON each_one.plan_id = area.plan_id"
            + " GROUP BY area.category ORDER BY 2 DESC, 1";

    /** One area, and all its people. */
    record OfArea(String area, long people, Change change) {}

    private static final int DIGITS = 4;

    private final HeavyQuestions records;
    private final MeasureSettings settings;

    @Inject
    ChangeBook(HeavyQuestions records, MeasureSettings settings) {
        this.records = records;
        this.settings = settings;
    }

    /** Health states only where there is a value set. */
    Map<Gauge, Change> byGauge(OutcomesQuestion asked) {
        Map<Gauge, Change> changes = of(
                asked,
                Stream.of(Gauge.values())
                        .filter(gauge -> gauge != Gauge.HEALTH_STATE)
                        .toList());
        settings.valueSet().ifPresent(values -> changes.put(Gauge.HEALTH_STATE, ofStates(asked, values)));
        return changes;
    }

    /** No health state. */
    Change of(OutcomesQuestion asked, Gauge gauge) {
        return of(asked, List.of(gauge)).getOrDefault(gauge, Change.NONE);
    }

    private Map<Gauge, Change> of(OutcomesQuestion asked, List<Gauge> gauges) {
        Map<Gauge, Change> changes = new EnumMap<>(Gauge.class);
        gauges.stream()
                .collect(Collectors.partitioningBy(ChangeBook::hasSeveral))
                .forEach((several, some) -> records.read(
                                BY_GAUGE.formatted(people(some)),
                                row -> Map.entry(Gauge.valueOf(row.getString(1)), change(row, 2)),
                                values(asked, some))
                        .forEach(change -> changes.put(change.getKey(), change.getValue())));
        return changes;
    }

    List<OfArea> byArea(OutcomesQuestion asked, Gauge gauge) {
        Object[] values = Stream.concat(
                        Stream.of(
                                asked.commissionerId(),
                                asked.began().firstDay(),
                                asked.began().lastDay()),
                        Stream.of(values(asked, List.of(gauge))))
                .toArray();
        return records.read(
                BY_AREA.formatted(people(List.of(gauge))),
                row -> new OfArea(row.getString(1), row.getLong(2), change(row, 3)),
                values);
    }

    private Change ofStates(OutcomesQuestion asked, ValueSet values) {
        StateTally tally = new StateTally(values);
        records.read(
                STATES.formatted("?"),
                row -> tally.add(row.getString(1), row.getString(2), row.getLong(3)),
                values(asked, List.of(Gauge.HEALTH_STATE)));
        return tally.change();
    }

    private static boolean hasSeveral(Gauge gauge) {
        return gauge.measure().isOfGoals() || gauge.measure().hasManyKinds();
    }

    /** The question for the people of gauges that are all alike in whether somebody can have several; of none for none. */
    private static String people(List<Gauge> gauges) {
        boolean several = gauges.stream().anyMatch(ChangeBook::hasSeveral);
        return (several ? OF_SEVERAL : OF_ONE_EACH).formatted(Tables.marks(gauges.size()));
    }

    private static Object[] values(OutcomesQuestion asked, List<Gauge> gauges) {
        return Stream.of(
                        Stream.of(asked.commissionerId(), asked.began().startsIn()),
                        gauges.stream().map(Gauge::name),
                        Stream.of(
                                asked.commissionerId(),
                                asked.began().firstDay(),
                                asked.began().lastDay()))
                .flatMap(each -> each)
                .toArray();
    }

    private static Change change(ResultSet row, int from) throws SQLException {
        return new Change(
                row.getLong(from),
                row.getLong(from + 1),
                row.getLong(from + 2),
                row.getLong(from + 3),
                rounded(row.getBigDecimal(from + 4)),
                rounded(row.getBigDecimal(from + 5)));
    }

    private static BigDecimal rounded(BigDecimal average) {
        return average == null ? null : average.setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
