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
 * Adds the journal up again and compares it with the sums, to the penny: every entry that counts as counted, in one statement,
 * so that all figures are of one moment while others write.
 *
 * <p>What a service is, and where, may be changed after it was paid for; sums stay as they were counted. So kinds of service
 * and districts are compared all together, and everything else each by itself.
 */
@ApplicationScoped
public class ProveSpending {

    private static final String COUNTED =
            "(e.id <= (SELECT settled_to FROM spending_progress) OR e.id IN (SELECT entry_id FROM spending_counted))";

    private static final String DIFFERENCES =
            """
            SELECT commissioner_id, subject, month, of_what, stream, holding, measure, SUM(kept), SUM(journalled) FROM (
                SELECT commissioner_id, subject, month, CASE WHEN subject IN ('CATEGORY', 'AREA') THEN '' ELSE of_what END AS of_what,
                       stream, holding, measure, pence AS kept, 0 AS journalled FROM spending_month
                UNION ALL
                SELECT counted.commissioner_id, %s, counted.month, %s, %s, %s, %s, 0, counted.pence
                  FROM (%s) counted CROSS JOIN (%s) subjects
            ) sums GROUP BY 1, 2, 3, 4, 5, 6, 7 HAVING SUM(kept) <> SUM(journalled) ORDER BY 1, 2, 3, 4, 5, 6, 7"""
                    .formatted(
                            asKept("subjects.subject"),
                            asKept(
                                    "CASE subjects.subject WHEN 'COHORT' THEN counted.cohort WHEN 'PROVIDER' THEN counted.provider"
                                            + " ELSE '' END"),
                            asKept("counted.stream"),
                            asKept("counted.holding"),
                            asKept("counted.measure"),
                            CountedMoves.all(COUNTED),
                            SubjectSql.SUBJECTS);

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
            ResultSet row = statement.executeQuery(DIFFERENCES);
            while (row.next()) {
                differences.add(difference(row));
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
