package org.carepurse.claimfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.invoice.MatchReason;
import org.carepurse.money.Sterling;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;

/** The lines of files, moved in sets: a file has up to some thousands. */
@ApplicationScoped
class ClaimBook {

    private static final String ADD =
            """
            INSERT INTO claim_line (file_id, line, claim, common, content, outcome, field, code, facts, became, amount_pence,
                                    owed_pence, reasons) VALUES """;
    private static final String REPORT =
            """
            UPDATE claim_line SET outcome = ?, field = ?, code = ?, facts = ?, became = ?, amount_pence = ?, owed_pence = ?,
                   reasons = ? WHERE file_id = ? AND line = ?""";
    private static final String SOME =
            """
            SELECT claim, common, line, content FROM claim_line WHERE file_id = ? AND outcome = ?
             ORDER BY claim, line LIMIT ?""";
    private static final String SENT_BEFORE =
            """
            SELECT l.became, l.content FROM claim_line l JOIN claim_file f ON f.id = l.file_id
             WHERE l.common = ? AND l.outcome = 'SENT' AND f.provider_id = ? AND f.kind = ?""";
    private static final String AGAIN =
            """
            UPDATE claim_line SET outcome = 'WAITING', field = '', code = '', facts = '' WHERE file_id = ?
               AND outcome IN ('REFUSED', 'READY')""";

    /** Two invoices of the most lines: the first of those that are read is whole. */
    private static final int AT_ONCE = 100;

    private static final String BETWEEN = "\u001f";

    private final Tables tables;

    @Inject
    ClaimBook(Tables tables) {
        this.tables = tables;
    }

    void add(ClaimFile file, List<LineSorting.Sorted> lines) {
        Journey journey = new Journey();
        journey.add(
                ADD,
                lines.stream()
                        .map(line -> Stream.of(
                                        Stream.of(
                                                file.id(),
                                                line.row().line(),
                                                line.claim(),
                                                line.common(),
                                                String.join(BETWEEN, line.row().values())),
                                        columns(line.report()))
                                .flatMap(part -> part)
                                .toArray())
                        .toList());
        tables.send(journey);
    }

    /** The next claims of which every line stands so, whole. */
    List<Claim> next(ClaimFile file, ClaimOutcome standing) {
        List<Found> found = tables.read(SOME, Found::of, file.id(), standing.name(), AT_ONCE);
        Map<Integer, List<Found>> claims =
                found.stream().collect(Collectors.groupingBy(Found::claim, TreeMap::new, Collectors.toList()));
        if (found.size() == AT_ONCE && claims.size() > 1) {
            claims.remove(found.get(AT_ONCE - 1).claim());
        }
        return claims.values().stream()
                .map(lines -> new Claim(
                        file.providerId(),
                        lines.get(0).claim(),
                        lines.get(0).common(),
                        lines.stream().map(Found::row).toList()))
                .toList();
    }

    private record Found(int claim, String common, ClaimRow row) {

        static Found of(ResultSet row) throws SQLException {
            return new Found(row.getInt(1), row.getString(2), new ClaimRow(row.getInt(3), values(row.getString(4))));
        }
    }

    /**
     * A line that this provider sent before, in any file.
     *
     * @param became what it is now
     */
    record Before(String became, List<String> values) {}

    /** What was sent before under the number that the claim's lines have in common. */
    Optional<Before> sentBefore(Claim claim, FileKind kind) {
        return tables
                .read(
                        SENT_BEFORE,
                        row -> new Before(row.getString(1), values(row.getString(2))),
                        claim.common(),
                        claim.providerId(),
                        kind.name())
                .stream()
                .findFirst();
    }

    void report(long fileId, List<ClaimReport> reports) {
        Journey journey = new Journey();
        reports.forEach(report -> journey.change(
                REPORT,
                Stream.concat(columns(report), Stream.of(fileId, report.line())).toList()));
        tables.send(journey);
    }

    void tryAgain(long fileId) {
        tables.change(AGAIN, fileId);
    }

    private static Stream<Object> columns(ClaimReport report) {
        return Stream.of(
                report.outcome().name(),
                report.why().field(),
                report.why().code(),
                report.why().facts().entrySet().stream()
                        .map(fact -> fact.getKey() + "=" + fact.getValue())
                        .collect(Collectors.joining(BETWEEN)),
                report.became(),
                Sterling.inPence(report.amount()),
                Sterling.inPence(report.owed()),
                report.reasons().stream().map(MatchReason::name).collect(Collectors.joining(BETWEEN)));
    }

    /** One by one, as they were put together. */
    static List<String> values(String together) {
        return List.of(together.split(BETWEEN, -1));
    }

    static Map<String, String> facts(String together) {
        return Stream.of(together.split(BETWEEN))
                .filter(fact -> !fact.isEmpty())
                .map(fact -> fact.split("=", 2))
                .collect(Collectors.toMap(fact -> fact[0], fact -> fact[1]));
    }

    static List<MatchReason> reasons(String together) {
        return Stream.of(together.split(BETWEEN))
                .filter(name -> !name.isEmpty())
                .map(MatchReason::valueOf)
                .toList();
    }
}
