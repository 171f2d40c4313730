package org.carepurse.auditplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;

/** Where plans are kept, with the list each was drawn from. */
@ApplicationScoped
class AuditPlanShelf {

    private static final String STRATA =
            "INSERT INTO audit_stratum (audit_plan_id, band, budgets, percent, least, drawn) VALUES ";

    private static final String LIST =
            "INSERT INTO audit_population (audit_plan_id, budget, plan_id, holder_id, band, points, factors, spent_pence, drawn)"
                    + " VALUES ";

    private static final String CASES =
            "INSERT INTO audit_case (id, reference, audit_plan_id, commissioner_id, plan_id, budget, holder_id, band, factors, state,"
                    + " notes, conclusion, version) VALUES ";

    private final EntityManager entityManager;
    private final Tables tables;

    @Inject
    AuditPlanShelf(EntityManager entityManager, Tables tables) {
        this.entityManager = entityManager;
        this.tables = tables;
    }

    void add(AuditPlan plan, Sample sample) {
        entityManager.persist(plan);
        entityManager.flush();
        Journey journey = new Journey();
        journey.add(
                STRATA,
                sample.strata().stream()
                        .map(one -> new Object[] {
                            plan.id(), one.band().name(), one.budgets(), one.percent(), one.least(), one.drawn()
                        })
                        .toList());
        journey.add(
                LIST,
                sample.list().stream()
                        .map(one -> row(plan, one, sample.drawn().contains(one.budget())))
                        .toList());
        journey.add(CASES, sample.cases().stream().map(one -> aCase(plan, one)).toList());
        tables.send(journey);
    }

    private static Object[] row(AuditPlan plan, Listed one, boolean drawn) {
        return new Object[] {
            plan.id(),
            one.budget(),
            one.planId(),
            one.holderId(),
            one.band().name(),
            one.points(),
            RiskFactor.written(one.factors()),
            Sterling.inPence(one.spent()),
            drawn ? 1 : 0
        };
    }

    private static Object[] aCase(AuditPlan plan, Listed one) {
        return new Object[] {
            Ids.next(),
            ReferenceNumber.fresh("AUC"),
            plan.id(),
            plan.commissionerId(),
            one.planId(),
            one.budget(),
            one.holderId(),
            one.band().name(),
            RiskFactor.written(one.factors()),
            CaseState.TO_DO.name(),
            "",
            "",
            1
        };
    }

    /** @throws NotFound when there is no such plan */
    AuditPlan find(String reference) {
        return entityManager
                .createQuery("SELECT p FROM AuditPlan p WHERE p.reference = :reference", AuditPlan.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("audit-plan", reference));
    }

    AuditPlan get(long id) {
        return entityManager.find(AuditPlan.class, id);
    }

    AuditPlan toChange(AuditPlan plan) {
        entityManager.refresh(plan, LockModeType.PESSIMISTIC_WRITE);
        return plan;
    }

    /** The newest first. */
    List<AuditPlan> list(long commissionerId, int from, int atMost) {
        return entityManager
                .createQuery(
                        "SELECT p FROM AuditPlan p WHERE p.commissionerId = :commissioner ORDER BY p.id DESC",
                        AuditPlan.class)
                .setParameter("commissioner", commissionerId)
                .setFirstResult(from)
                .setMaxResults(atMost)
                .getResultList();
    }

    long openCases(AuditPlan plan) {
        return tables.read(
                        "SELECT COUNT(*) FROM audit_case WHERE audit_plan_id = ? AND state <> 'CLOSED'",
                        row -> row.getLong(1),
                        plan.id())
                .get(0);
    }
}
