package org.carepurse.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.carepurse.money.Sterling;
import org.carepurse.table.Tables;

/**
 * Adds the journal and all deliveries up again and compares them with the sums, to the penny: everything that counts as counted, in
 * one statement each, so that all figures are of one moment while others write.
 *
 * <p>What a service is, and where, may be changed after it was paid for; sums stay as they were counted. So kinds of service
 * and districts are compared all together, and everything else each by itself.
 */
@ApplicationScoped
public class ProveSpending {

    private static final String COUNTED =
            "(e.id <= (SELECT settled_to FROM spending_progress) OR e.id IN (SELECT entry_id FROM spending_counted))";

    private static final String AS_COUNTED =
            "SELECT counted.commissioner_id, %s, counted.month, %s, %s, %s, %s, 0, counted.pence FROM (%%s) counted CROSS JOIN (%s) subjects"
                    .formatted(
                            asKept("subjects.subject"),
                            asKept(
                                    "CASE subjects.subject WHEN 'COHORT' THEN counted.cohort WHEN 'PROVIDER' THEN counted.provider"
                                            + " ELSE '' END"),
                            asKept("counted.stream"),
                            asKept("counted.holding"),
                            asKept("counted.measure"),
                            SubjectSql.SUBJECTS);

    private static final String DIFFERENCES =
            """
            SELECT commissioner_id, subject, month, of_what, stream, holding, measure, SUM(kept), SUM(journalled) FROM (
                SELECT commissioner_id, subject, month, CASE WHEN subject IN ('CATEGORY', 'AREA') THEN '' ELSE of_what END AS of_what,
                       stream, holding, measure, pence AS kept, 0 AS journalled FROM spending_month
                UNION ALL
                %s
                UNION ALL
                %s
            ) sums GROUP BY 1, 2, 3, 4, 5, 6, 7 HAVING SUM(kept) <> SUM(journalled) ORDER BY 1, 2, 3, 4, 5, 6, 7"""
                    .formatted(
                            AS_COUNTED.formatted(CountedMoves.all(COUNTED)),
                            AS_COUNTED.formatted(CountedDeliveries.kept("", "TRUE")));

    /** What pots pay of deliveries, and what was given at which price, against the deliveries themselves, in pence. */
    private static final String OF_DELIVERIES =
            """
            SELECT commissioner_id, 'PROVIDER', month, CAST(provider_id AS CHAR), '', '', 'DELIVERED', SUM(kept), SUM(logged) FROM (
                SELECT 'worth' AS of_kind, d.commissioner_id, %1$s AS month, d.provider_id, 0 AS kept, %2$s AS logged
                  FROM delivery d JOIN order_line ordered ON ordered.id = d.line_id
                 WHERE EXISTS (SELECT 1 FROM order_draw WHERE order_draw.line_id = d.line_id)
                UNION ALL
                SELECT 'worth', d.commissioner_id, %1$s, d.provider_id, parts.pence, 0
                  FROM spending_delivered parts JOIN delivery d ON d.id = parts.delivery_id
                UNION ALL
                SELECT 'given', d.commissioner_id, %1$s, d.provider_id, 0, ordered.price_pence * d.summed_hundredths
                  FROM delivery d JOIN order_line ordered ON ordered.id = d.line_id JOIN service ON service.id = ordered.service_id
                 WHERE d.kind = 'GIVEN'
                UNION ALL
                SELECT 'given', commissioner_id, month, provider_id, price_pence * hundredths, 0 FROM spending_units
            ) sums GROUP BY of_kind, commissioner_id, month, provider_id HAVING SUM(kept) <> SUM(logged)
             ORDER BY commissioner_id, month, provider_id"""
                    .formatted(CountedDeliveries.MONTH, CountedDeliveries.worth("d.summed_hundredths"));

    private static final String ENTRIES = "SELECT COUNT(*) FROM journal_entry e WHERE " + COUNTED;

    /** A whole journal takes longer to read than any page may wait. */
    private static final int PATIENCE_MILLIS = (int) TimeUnit.HOURS.toMillis(1);

    private final Tables tables;

    @Inject
    ProveSpending(Tables tables) {
        this.tables = tables;
    }

    /** In the letters of the table's columns: MySQL unites with these nothing in any other. */
    private static String asKept(String text) {
        return "CONVERT(%s USING ascii) COLLATE ascii_bin".formatted(text);
    }

    public SpendingProof prove() {
        return tables.with(connection -> {
            int usual = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, PATIENCE_MILLIS);
            try {
                return proved(connection);
            } finally {
                connection.setNetworkTimeout(Runnable::run, usual);
            }
        });
    }

    private static SpendingProof proved(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            List<SpendingProof.Difference> differences = new ArrayList<>();
            for (String sql : List.of(DIFFERENCES, OF_DELIVERIES)) {
                ResultSet row = statement.executeQuery(sql);
                while (row.next()) {
                    differences.add(difference(row));
                }
            }
            ResultSet entries = statement.executeQuery(ENTRIES);
            entries.next();
            return new SpendingProof(entries.getLong(1), differences);
        }
    }

    private static SpendingProof.Difference difference(ResultSet row) throws SQLException {
        return new SpendingProof.Difference(
                row.getLong(1),
                Subject.valueOf(row.getString(2)),
                YearMonth.from(row.getObject(3, LocalDate.class)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Measure.valueOf(row.getString(7)),
                Sterling.pence(row.getLong(8)),
                Sterling.pence(row.getLong(9)));
    }
}
