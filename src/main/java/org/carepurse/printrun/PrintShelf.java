package org.carepurse.printrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.identity.Language;
import org.carepurse.outcome.NotFound;
import org.carepurse.preparing.Readiness;
import org.carepurse.table.Tables;

/** Where runs and their statements lie; each step of drawing them is an act of its own, so that any server can go on. */
@ApplicationScoped
class PrintShelf {

    private static final int MOST_SHOWN = 24;

    /** Who had a budget in the month, and whoever's money moved in it although their plan had ended. */
    private static final String WHOSE =
            """
              FROM plan JOIN person holder ON holder.id = plan.holder_id
             WHERE plan.commissioner_id = ? AND plan.first_approved_on <= ? AND (
                   plan.ended_on IS NULL OR plan.ended_on >= ? OR plan.id IN (
                   SELECT pot.plan_id FROM journal_entry e JOIN journal_move m ON m.entry_id = e.id
                     JOIN pot ON pot.id IN (m.from_owner_id, m.to_owner_id)
                    WHERE e.commissioner_id = ? AND e.effective_on BETWEEN ? AND ?))
            """;

    private static final String ASKED =
            "SELECT id FROM print_run WHERE state = 'ASKED' AND (picked_until IS NULL OR picked_until < ?) ORDER BY id";
    private static final String OVER = "SELECT id FROM print_run WHERE state = 'READY' AND goes_at < ? ORDER BY id";
    private static final String DUE =
            """
            SELECT p.plan_id, plan.reference, p.language FROM print_run_paper p JOIN plan ON plan.id = p.plan_id
             WHERE p.run_id = ? AND p.content IS NULL AND p.plan_id > ? ORDER BY p.plan_id LIMIT ?""";
    private static final String DRAWN =
            """
            SELECT p.plan_id, plan.reference, p.language, p.content
              FROM print_run_paper p JOIN plan ON plan.id = p.plan_id
             WHERE p.run_id = ? AND p.plan_id > ? ORDER BY p.plan_id LIMIT ?""";

    private final EntityManager entityManager;
    private final Tables tables;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    PrintShelf(EntityManager entityManager, Tables tables, AuditTrail trail, Clock clock) {
        this.entityManager = entityManager;
        this.tables = tables;
        this.trail = trail;
        this.clock = clock;
    }

    int count(PrintRuns.Ask asked) {
        return tables.read("SELECT COUNT(*) " + WHOSE, row -> row.getInt(1), whose(asked))
                .get(0);
    }

    /** The run, with a place for each of its statements. */
    void begin(PrintRun run) {
        entityManager.persist(run);
        entityManager.flush();
        Object[] whose = whose(new PrintRuns.Ask(run.commissionerId(), run.month(), run.print()));
        tables.change(
                "INSERT INTO print_run_paper (run_id, plan_id, language) SELECT " + run.id()
                        + ", plan.id, holder.language " + WHOSE,
                whose);
    }

    /** The one of these that is being drawn. */
    Optional<PrintRun> atWork(PrintRuns.Ask asked) {
        return entityManager
                .createQuery(
                        "SELECT r FROM PrintRun r WHERE r.commissionerId = :commissioner AND r.firstDay = :month"
                                + " AND r.print = :print AND r.isAtWork = 1",
                        PrintRun.class)
                .setParameter("commissioner", asked.commissionerId())
                .setParameter("month", asked.month().atDay(1))
                .setParameter("print", asked.print())
                .getResultStream()
                .findFirst();
    }

    List<PrintRun> of(long commissionerId) {
        return entityManager
                .createQuery(
                        "SELECT r FROM PrintRun r WHERE r.commissionerId = :commissioner ORDER BY r.id DESC",
                        PrintRun.class)
                .setParameter("commissioner", commissionerId)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    PrintRun byReference(String reference) {
        return entityManager
                .createQuery("SELECT r FROM PrintRun r WHERE r.reference = :reference", PrintRun.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("print-run", reference));
    }

    List<Long> asked() {
        return tables.read(ASKED, row -> row.getLong(1), now());
    }

    List<Long> over() {
        return tables.read(OVER, row -> row.getLong(1), now());
    }

    /** Nothing when it is not this server's to draw. */
    @Act
    public Optional<PrintRun> pick(long runId) {
        PrintRun run = locked(runId);
        return run.pick(clock.instant()) ? Optional.of(run) : Optional.empty();
    }

    /** Those still to be drawn, after the plan of this number. */
    List<DueStatement> due(long runId, long afterPlanId, int atMost) {
        return tables.read(
                DUE,
                row -> new DueStatement(row.getLong(1), row.getString(2), Language.valueOf(row.getString(3))),
                runId,
                afterPlanId,
                (long) atMost);
    }

    /** Each once, whoever drew it first; the place of somebody who was erased meanwhile has gone. */
    @Act
    public void keep(long runId, Collection<Drawn> statements) {
        PrintRun run = locked(runId);
        int kept = 0;
        long bytes = 0;
        for (Drawn statement : statements) {
            int found = tables.change(
                    "UPDATE print_run_paper SET content = ? WHERE run_id = ? AND plan_id = ? AND content IS NULL",
                    statement.content(),
                    runId,
                    statement.planId());
            kept += found;
            bytes += (long) found * statement.content().length;
        }
        run.drew(kept, bytes, clock.instant());
    }

    @Act
    public void ready(long runId) {
        PrintRun run = locked(runId);
        if (run.state() == Readiness.ASKED) {
            run.ready(clock.instant());
            record("PRINT_RUN_READY", run);
        }
    }

    /** Its content is removed, and what was still to be drawn is not. */
    @Act
    public void remove(long runId) {
        PrintRun run = locked(runId);
        if (run.state() != Readiness.GONE) {
            run.go();
            tables.change("DELETE FROM print_run_paper WHERE run_id = ?", runId);
            record("PRINT_RUN_REMOVED", run);
        }
    }

    /** Those of one run in the order of their plans, after the plan of this number. */
    List<FiledStatement> filed(long runId, long afterPlanId, int atMost) {
        return tables.read(
                DRAWN,
                row -> new FiledStatement(
                        row.getLong(1), row.getString(2), Language.valueOf(row.getString(3)), row.getBytes(4)),
                runId,
                afterPlanId,
                (long) atMost);
    }

    private void record(String act, PrintRun run) {
        trail.record(AuditEvent.of(act, "print-run", run.reference(), null)
                .concerning(null, run.commissionerId())
                .saying(run.drawn() + " statements, " + run.sizeBytes() + " bytes"));
    }

    private static Object[] whose(PrintRuns.Ask asked) {
        Object first = asked.month().atDay(1);
        Object last = asked.month().atEndOfMonth();
        return new Object[] {asked.commissionerId(), last, first, asked.commissionerId(), first, last};
    }

    private PrintRun locked(long runId) {
        return entityManager.find(PrintRun.class, runId, LockModeType.PESSIMISTIC_WRITE);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
