package org.carepurse.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.careplan.Plan;
import org.carepurse.policy.Policies;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;
import org.carepurse.time.London;

/**
 * Says when something is due, once for each time: the messages follow. A plan is looked at again a week later at the latest,
 * since a review may ask sooner; whoever does not answer is asked again after a month.
 */
@ApplicationScoped
class MeasureReminders {

    static final int AT_ONCE = 100;

    private static final int LOOK_AGAIN_DAYS = 7;
    private static final int ASK_AGAIN_DAYS = 30;

    private static final String TO_LOOK_AT =
            """
            SELECT plan.id FROM plan LEFT JOIN measure_reminder r ON r.plan_id = plan.id
             WHERE plan.state = 'APPROVED' AND plan.starts_on <= ? AND plan.ends_on >= ?
               AND (r.plan_id IS NULL OR r.look_again_on <= ?)
             ORDER BY plan.id LIMIT ? FOR UPDATE SKIP LOCKED""";

    private static final String LOOKED = "REPLACE INTO measure_reminder (plan_id, look_again_on) VALUES ";

    private final Tables tables;
    private final MeasureBook book;
    private final Policies policies;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    MeasureReminders(Tables tables, MeasureBook book, Policies policies, AuditTrail trail, Clock clock) {
        this.tables = tables;
        this.book = book;
        this.policies = policies;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether there may be more plans to look at. */
    @Act
    boolean remindOn() {
        LocalDate today = London.today(clock);
        List<Long> plans = tables.read(TO_LOOK_AT, row -> row.getLong(1), today, today, today, AT_ONCE);
        List<AuditEvent> due = new ArrayList<>();
        List<Object[]> looked = new ArrayList<>();
        for (Plan plan : book.plans(plans)) {
            LocalDate next = nextOf(plan, today);
            if (next.isAfter(today)) {
                LocalDate soon = today.plusDays(LOOK_AGAIN_DAYS);
                looked.add(new Object[] {plan.id(), next.isBefore(soon) ? next : soon});
            } else {
                due.add(AuditEvent.of("MEASURES_DUE", "plan", plan.reference(), null)
                        .concerning(plan.holderId(), plan.commissionerId())
                        .saying("since " + next));
                looked.add(new Object[] {plan.id(), today.plusDays(ASK_AGAIN_DAYS)});
            }
        }
        trail.record(due);
        Journey journey = new Journey();
        journey.add(LOOKED, looked);
        tables.send(journey);
        return plans.size() == AT_ONCE;
    }

    private LocalDate nextOf(Plan plan, LocalDate today) {
        int days = policies.asAt(plan.commissionerId(), today).waitingDays(Schedule.INTERVAL);
        return new Schedule(plan, book.of(plan.id()), days).next();
    }
}
