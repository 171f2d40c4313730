package org.carepurse.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.directory.ImportPlan.Decision;

/** Writes what an import decided: one transaction for each batch of lines, with the report of those same lines. */
@ApplicationScoped
class ImportBooks {

    private static final String BEGIN =
            "INSERT INTO directory_import (id, reference, commissioner_id, actor_id, file, source,"
                    + " rehearsal, began_at, lines_read, lines_created, lines_updated, lines_unchanged, lines_rejected, needs_attention)"
                    + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0, 0, 0, 0, 0, 0)";
    private static final String COUNT = "UPDATE directory_import SET lines_read = lines_read + ?1,"
            + " lines_created = lines_created + ?2, lines_updated = lines_updated + ?3, lines_unchanged = lines_unchanged + ?4,"
            + " lines_rejected = lines_rejected + ?5, needs_attention = needs_attention + ?6 WHERE id = ?7";
    private static final String LINE =
            "INSERT INTO directory_import_line (import_id, line, outcome, needs_attention, about,"
                    + " remarks, raw) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String SOURCE = "INSERT INTO source_line (source, source_key, provider_id, digest)"
            + " VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE digest = VALUES(digest)";
    private static final int LONGEST_REMARKS = 2000;
    private static final int LONGEST_RAW = 20_000;

    private final EntityManager entityManager;
    private final ProviderShelf shelf;
    private final PostcodeMap postcodes;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    ImportBooks(
            EntityManager entityManager, ProviderShelf shelf, PostcodeMap postcodes, AuditTrail trail, Clock clock) {
        this.entityManager = entityManager;
        this.shelf = shelf;
        this.postcodes = postcodes;
        this.trail = trail;
        this.clock = clock;
    }

    @Act
    public void begin(ImportRun run) {
        entityManager
                .createNativeQuery(BEGIN)
                .setParameter(1, run.id())
                .setParameter(2, run.reference())
                .setParameter(3, run.order().commissionerId())
                .setParameter(4, run.order().actorId())
                .setParameter(5, run.order().fileName())
                .setParameter(6, run.mapping().source())
                .setParameter(7, run.order().rehearsal())
                .setParameter(8, utc(clock.instant()))
                .executeUpdate();
    }

    /** Writes the batch and its report, or nothing of either. */
    @Act
    public void write(ImportRun run, List<Decision> batch) {
        List<Decision> toWrite =
                batch.stream().filter(Decision::changesSomething).toList();
        if (!run.order().rehearsal()) {
            shelf.write(toWrite.stream().map(Decision::provider).distinct().toList(), run);
            remember(run, toWrite);
        }
        report(run, batch.stream().map(Decision::report).toList());
    }

    @Act
    public void report(ImportRun run, List<LineReport> lines) {
        batch(LINE, lines, (insert, line) -> {
            insert.setLong(1, run.id());
            insert.setLong(2, line.line());
            insert.setString(3, line.outcome().name());
            insert.setBoolean(4, line.needsAttention());
            insert.setString(5, line.about());
            insert.setString(
                    6,
                    Wording.within(
                            LONGEST_REMARKS,
                            line.remarks().stream().map(Remark::kept).collect(Collectors.joining("\n"))));
            insert.setString(7, Wording.within(LONGEST_RAW, line.raw()));
        });
        Totals totals = Totals.of(lines);
        var count = entityManager.createNativeQuery(COUNT);
        long[] figures = {
            totals.read(),
            totals.created(),
            totals.updated(),
            totals.unchanged(),
            totals.rejected(),
            totals.needAttention(),
            run.id()
        };
        for (int i = 0; i < figures.length; i++) {
            count.setParameter(i + 1, figures[i]);
        }
        count.executeUpdate();
    }

    /** Closes the run: new places are put on the map, and the trail says what was done. */
    @Act
    public void end(ImportRun run, Totals totals) {
        boolean changed = !run.order().rehearsal() && totals.created() + totals.updated() > 0;
        if (changed) {
            postcodes.redraw();
        }
        entityManager
                .createNativeQuery("UPDATE directory_import SET ended_at = ?1 WHERE id = ?2")
                .setParameter(1, utc(clock.instant()))
                .setParameter(2, run.id())
                .executeUpdate();
        if (!run.order().rehearsal()) {
            AuditEvent imported = AuditEvent.of(
                            "DIRECTORY_IMPORTED",
                            "import",
                            run.reference(),
                            run.order().actorId())
                    .concerning(null, run.order().commissionerId())
                    .saying("%s from %s: read %d, created %d, updated %d, unchanged %d, rejected %d"
                            .formatted(
                                    run.mapping().source(),
                                    run.order().fileName(),
                                    totals.read(),
                                    totals.created(),
                                    totals.updated(),
                                    totals.unchanged(),
                                    totals.rejected()));
            trail.record(
                    run.once() == null
                            ? imported
                            : imported.answering(run.once().key(), run.once().digest(), run.reference()));
        }
    }

    private void remember(ImportRun run, List<Decision> decisions) {
        batch(SOURCE, decisions, (insert, decision) -> {
            insert.setString(1, run.mapping().source());
            insert.setString(2, decision.sourceKey());
            insert.setLong(3, decision.provider().id());
            insert.setBytes(4, decision.digest());
        });
    }

    private interface Filling<T> {
        void fill(PreparedStatement insert, T row) throws SQLException;
    }

    private <T> void batch(String sql, List<T> rows, Filling<T> filling) {
        try (PreparedStatement insert = entityManager.unwrap(Connection.class).prepareStatement(sql)) {
            for (T row : rows) {
                filling.fill(insert, row);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new BatchNotWritten(failed);
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
