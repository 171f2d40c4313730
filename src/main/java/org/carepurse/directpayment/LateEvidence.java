package org.carepurse.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.identity.Organisations;
import org.carepurse.policy.Policies;
import org.carepurse.table.Tables;
import org.carepurse.time.London;

/**
 * What people were to show of their payments and have not shown in the time that their commissioner allows: they are told so
 * when that time is over, and again each time it has passed once more. Nothing is held back for it.
 */
@ApplicationScoped
class LateEvidence {

    /** The rule that says after how many days it is late. */
    static final String EVIDENCE = "EVIDENCE";

    /** Somebody's account of which something is late. */
    record Late(long accountId, String account, long holderId, long commissionerId) {}

    private static final String COMMISSIONERS =
            "SELECT DISTINCT commissioner_id FROM evidence_waiting ORDER BY commissioner_id";
    private static final String LATE =
            """
            SELECT w.account_id, w.account, k.holder_id, w.commissioner_id, w.oldest_on
              FROM evidence_waiting w JOIN kept_account k ON k.id = w.account_id
              LEFT JOIN evidence_reminder r ON r.account_id = w.account_id
             WHERE w.oldest_on < ? AND (r.told_on IS NULL OR r.told_on < ?)""";
    private static final String SOME = LATE + " AND w.commissioner_id = ? ORDER BY w.oldest_on, w.account_id LIMIT ?";
    private static final String ONE = LATE + " AND w.account_id = ?";
    private static final String TOLD =
            """
            INSERT INTO evidence_reminder (account_id, told_on) VALUES (?, ?)
            ON DUPLICATE KEY UPDATE told_on = VALUES(told_on)""";

    private final Tables tables;
    private final ExplanationBook explanations;
    private final Policies policies;
    private final Organisations organisations;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    LateEvidence(
            Tables tables,
            ExplanationBook explanations,
            Policies policies,
            Organisations organisations,
            AuditTrail trail,
            Clock clock) {
        this.tables = tables;
        this.explanations = explanations;
        this.policies = policies;
        this.organisations = organisations;
        this.trail = trail;
        this.clock = clock;
    }

    List<Long> commissioners() {
        return tables.read(COMMISSIONERS, row -> row.getLong(1));
    }

    /** Whom nobody has told yet, or not for as long as is allowed once more: whoever is latest first. */
    List<Late> some(long commissionerId, int atMost) {
        LocalDate before = lastInTime(commissionerId);
        return tables.read(
                SOME,
                row -> new Late(row.getLong(1), row.getString(2), row.getLong(3), row.getLong(4)),
                before,
                before,
                commissionerId,
                atMost);
    }

    /** @return whether they were told now: they may have shown it meanwhile, or another server was here */
    @Act
    public boolean tell(Late late) {
        explanations.lock(late.accountId());
        LocalDate before = lastInTime(late.commissionerId());
        List<LocalDate> since =
                tables.read(ONE, row -> row.getObject(5, LocalDate.class), before, before, late.accountId());
        since.forEach(oldest -> {
            tables.change(TOLD, late.accountId(), London.today(clock));
            trail.record(AuditEvent.of("EVIDENCE_LATE", "account", late.account(), null)
                    .concerning(late.holderId(), late.commissionerId())
                    .saying("since " + oldest));
        });
        return !since.isEmpty();
    }

    /** The commissioner's finance is told once, of however many. */
    @Act
    public void tellOf(int people, long commissionerId) {
        trail.record(AuditEvent.of(
                        "EVIDENCE_LATE_COUNTED",
                        "organisation",
                        organisations.organisation(commissionerId).reference(),
                        null)
                .concerning(null, commissionerId)
                .saying("%d told".formatted(people)));
    }

    /** Payments of this day and later ones are still in time. */
    private LocalDate lastInTime(long commissionerId) {
        LocalDate today = London.today(clock);
        return today.minusDays(policies.asAt(commissionerId, today).waitingDays(EVIDENCE));
    }
}
