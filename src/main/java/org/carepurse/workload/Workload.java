package org.carepurse.workload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.table.HeavyQuestions;
import org.carepurse.time.London;

/** Tells a commissioner what waits, how much of it by age, and lists it. What is done and over is not read. */
@ApplicationScoped
public class Workload {

    private static final String COUNTED =
            "COALESCE(SUM(w.since >= ? AND w.since < ?), 0), COALESCE(SUM(CASE WHEN w.since >= ? AND w.since < ? THEN w.pence END), 0)";

    private static final String LISTED =
            """
            SELECT w.leads_to, w.called, COALESCE(person.name, ''), COALESCE(provider.name, ''), w.since, w.pence
              FROM (%s) w LEFT JOIN person ON person.id = w.person_id LEFT JOIN provider ON provider.id = w.provider_id
             WHERE w.since >= ? AND w.since < ? ORDER BY w.since, w.called LIMIT ? OFFSET ?""";

    private final HeavyQuestions records;
    private final Access access;
    private final Clock clock;

    @Inject
    Workload(HeavyQuestions records, Access access, Clock clock) {
        this.records = records;
        this.access = access;
        this.clock = clock;
    }

    /** By age, the most pressing first. */
    public List<WorkCount> count(SignedIn who, long commissionerId, WorkList list) {
        require(who, commissionerId);
        List<Band> bands = list.bands(London.today(clock));
        List<Object> values = new ArrayList<>();
        bands.forEach(band -> {
            values.addAll(edges(list, band));
            values.addAll(edges(list, band));
        });
        values.add(commissionerId);
        String sql = "SELECT " + bands.stream().map(band -> COUNTED).collect(Collectors.joining(", ")) + " FROM ("
                + list.rows() + ") w";
        return records.read(sql, row -> counts(bands, row), values.toArray()).get(0);
    }

    /** The longest waiting first. */
    public List<WorkRow> list(SignedIn who, long commissionerId, WorkList list, Band band, int from, int atMost) {
        require(who, commissionerId);
        List<Object> values = new ArrayList<>(List.of(commissionerId));
        values.addAll(edges(list, band));
        values.addAll(List.of(atMost, from));
        return records.read(LISTED.formatted(list.rows()), row -> row(list, row), values.toArray());
    }

    private void require(SignedIn who, long commissionerId) {
        access.require(who, Permission.SEE_PEOPLE_AND_BUDGETS, Whose.commissioners(commissionerId));
    }

    private static List<Object> edges(WorkList list, Band band) {
        return List.of(edge(list, band.from()), edge(list, band.before()));
    }

    private static Object edge(WorkList list, LocalDate day) {
        return list.isOfInstants() ? LocalDateTime.ofInstant(London.startOf(day), ZoneOffset.UTC) : day;
    }

    private static List<WorkCount> counts(List<Band> bands, ResultSet row) throws SQLException {
        List<WorkCount> counts = new ArrayList<>();
        for (int band = 0; band < bands.size(); band++) {
            counts.add(new WorkCount(
                    bands.get(band), row.getLong(2 * band + 1), Sterling.pence(row.getLong(2 * band + 2))));
        }
        return counts;
    }

    private static WorkRow row(WorkList list, ResultSet row) throws SQLException {
        long pence = row.getLong(6);
        boolean isOfMoney = !row.wasNull();
        LocalDate since = list.isOfInstants()
                ? London.dateOf(row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC))
                : row.getObject(5, LocalDate.class);
        return new WorkRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                since,
                isOfMoney ? Optional.of(Sterling.pence(pence)) : Optional.empty());
    }
}
