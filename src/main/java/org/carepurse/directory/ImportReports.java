package org.carepurse.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.NotFound;

/** The reports of imports, line by line. */
@ApplicationScoped
public class ImportReports {

    public static final int PER_PAGE = 50;
    private static final int LATEST = 20;
    private static final String REPORT =
            "SELECT id, commissioner_id, reference, file, source, rehearsal, lines_read, lines_created,"
                    + " lines_updated, lines_unchanged, lines_rejected, needs_attention FROM directory_import WHERE ";

    /** One import as it went. */
    public record Report(long id, long commissionerId, ImportDone done, String source) {}

    private final EntityManager entityManager;
    private final Access access;

    @Inject
    ImportReports(EntityManager entityManager, Access access) {
        this.entityManager = entityManager;
        this.access = access;
    }

    /** The latest twenty, the last first. */
    public List<Report> latest(SignedIn who, long commissionerId) {
        access.require(who, Permission.IMPORT_DIRECTORY, Whose.commissioners(commissionerId));
        return reports("commissioner_id = ?1 ORDER BY began_at DESC, id DESC LIMIT " + LATEST, commissionerId);
    }

    /** @throws NotFound when there is no such import */
    public Report report(SignedIn who, String reference) {
        Report report = reports("reference = ?1", reference).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("import", reference));
        access.require(who, Permission.IMPORT_DIRECTORY, Whose.commissioners(report.commissionerId()));
        return report;
    }

    /**
     * Some of the lines, in their order.
     *
     * @param only the name of an outcome, {@code ATTENTION} for those to look at, or empty for all
     * @param most how many at most; the others are asked for with a later {@code after}
     * @param after the line number after which to go on; 0 for the beginning
     */
    public List<LineReport> lines(Report report, String only, int most, long after) {
        Query query = entityManager
                .createNativeQuery("SELECT line, outcome, about, remarks, raw FROM directory_import_line"
                        + " WHERE import_id = ?1 AND line > ?2" + condition(only) + " ORDER BY line LIMIT " + most)
                .setParameter(1, report.id())
                .setParameter(2, after);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static String condition(String only) {
        if (only.equals("ATTENTION")) {
            return " AND needs_attention";
        }
        return Arrays.stream(LineOutcome.values())
                .filter(outcome -> outcome.name().equals(only))
                .map(outcome -> " AND outcome = '" + outcome + "'")
                .findFirst()
                .orElse("");
    }

    private static LineReport line(Object[] row) {
        String remarks = (String) row[3];
        return new LineReport(
                ((Number) row[0]).longValue(),
                LineOutcome.valueOf((String) row[1]),
                (String) row[2],
                remarks.isEmpty()
                        ? List.of()
                        : remarks.lines().map(Remark::read).toList(),
                (String) row[4]);
    }

    private List<Report> reports(String condition, Object value) {
        List<?> rows = entityManager
                .createNativeQuery(REPORT + condition)
                .setParameter(1, value)
                .getResultList();
        return rows.stream().map(row -> report((Object[]) row)).toList();
    }

    private static Report report(Object[] row) {
        boolean rehearsal = row[5] instanceof Boolean bit ? bit : ((Number) row[5]).intValue() != 0;
        Totals totals = new Totals(
                number(row[6]), number(row[7]), number(row[8]), number(row[9]), number(row[10]), number(row[11]));
        return new Report(
                number(row[0]),
                number(row[1]),
                new ImportDone((String) row[2], (String) row[3], rehearsal, totals),
                (String) row[4]);
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
