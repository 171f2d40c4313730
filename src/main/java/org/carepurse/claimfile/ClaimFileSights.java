package org.carepurse.claimfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/** Files of claims, and what became of each of their lines. */
@ApplicationScoped
public class ClaimFileSights {

    private static final String FILES =
            """
            SELECT f.id, f.reference, f.kind, f.name, f.state, f.taken_at FROM claim_file f
             WHERE f.provider_id = ? AND f.state <> 'DROPPED'""";
    private static final String LATEST = FILES + " ORDER BY f.id DESC LIMIT ? OFFSET ?";
    private static final String COUNTS =
            """
            SELECT file_id, outcome, COUNT(*), SUM(amount_pence), SUM(owed_pence) FROM claim_line
             WHERE file_id IN (%s) GROUP BY file_id, outcome""";
    private static final String LINES =
            """
            SELECT line, outcome, field, code, facts, became, amount_pence, owed_pence, reasons, content FROM claim_line
             WHERE file_id = ? AND line > ? %s ORDER BY line LIMIT ?""";

    /**
     * One line as it came, with what became of it.
     *
     * @param values in the order of the columns of its kind
     */
    public record Line(ClaimReport report, List<String> values) {}

    private record Head(long id, String reference, FileKind kind, String name, ClaimFileState state, Instant takenAt) {}

    private record Count(long file, ClaimOutcome outcome, int lines, long amount, long owed) {}

    private final ClaimShelf shelf;
    private final Tables tables;
    private final Access access;

    @Inject
    ClaimFileSights(ClaimShelf shelf, Tables tables, Access access) {
        this.shelf = shelf;
        this.tables = tables;
        this.access = access;
    }

    /** The latest first; a file that was dropped is not among them. */
    public List<ClaimFileSight> ofProvider(SignedIn who, long providerId, int from, int atMost) {
        access.require(who, Permission.SEE_PROVIDERS_WORK, Whose.providers(providerId));
        return counted(tables.read(LATEST, ClaimFileSights::head, providerId, atMost, from));
    }

    /** @throws NotFound when there is no such file */
    public ClaimFileSight show(SignedIn who, String reference) {
        ClaimFile file = opened(who, reference);
        return counted(List.of(
                        new Head(file.id(), file.reference(), file.kind(), file.name(), file.state(), file.takenAt())))
                .get(0);
    }

    /**
     * Some of the lines, in their order.
     *
     * @param only those to mend
     * @param after the line after which to go on; 0 for the beginning
     */
    public List<Line> lines(SignedIn who, String reference, boolean only, int after, int atMost) {
        String toMend = only ? "AND outcome IN ('WRONG', 'HELD_BACK', 'REFUSED')" : "";
        return tables.read(
                LINES.formatted(toMend),
                ClaimFileSights::line,
                opened(who, reference).id(),
                after,
                atMost);
    }

    private ClaimFile opened(SignedIn who, String reference) {
        ClaimFile file = shelf.find(reference);
        access.require(who, Permission.SEE_PROVIDERS_WORK, Whose.providers(file.providerId()));
        return file;
    }

    private List<ClaimFileSight> counted(List<Head> files) {
        Map<Long, List<Count>> counts = tables
                .read(
                        COUNTS.formatted(Tables.marks(files.size())),
                        row -> new Count(
                                row.getLong(1),
                                ClaimOutcome.valueOf(row.getString(2)),
                                row.getInt(3),
                                row.getLong(4),
                                row.getLong(5)),
                        files.stream().map(Head::id).toArray())
                .stream()
                .collect(Collectors.groupingBy(Count::file));
        return files.stream()
                .map(file -> sight(file, counts.getOrDefault(file.id(), List.of())))
                .toList();
    }

    private static ClaimFileSight sight(Head file, List<Count> counts) {
        return new ClaimFileSight(
                file.reference(),
                file.kind(),
                file.name(),
                file.state(),
                file.takenAt(),
                counts.stream().collect(Collectors.toMap(Count::outcome, Count::lines)),
                total(counts, Count::amount),
                total(counts, Count::owed));
    }

    private static Money total(List<Count> counts, ToLongFunction<Count> pence) {
        return Sterling.pence(counts.stream()
                .filter(count -> count.outcome() == ClaimOutcome.READY || count.outcome() == ClaimOutcome.SENT)
                .mapToLong(pence)
                .sum());
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getLong(1),
                row.getString(2),
                FileKind.valueOf(row.getString(3)),
                row.getString(4),
                ClaimFileState.valueOf(row.getString(5)),
                row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new ClaimReport(
                        row.getInt(1),
                        ClaimOutcome.valueOf(row.getString(2)),
                        new ClaimReport.Why(row.getString(3), row.getString(4), ClaimBook.facts(row.getString(5))),
                        row.getString(6),
                        Sterling.pence(row.getLong(7)),
                        Sterling.pence(row.getLong(8)),
                        ClaimBook.reasons(row.getString(9))),
                ClaimBook.values(row.getString(10)));
    }
}
