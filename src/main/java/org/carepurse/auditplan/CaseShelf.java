package org.carepurse.auditplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.carepurse.outcome.NotFound;
import org.carepurse.table.Tables;

/** Where cases are kept, with their questions and findings. */
@ApplicationScoped
class CaseShelf {

    private static final String PROVIDERS =
            """
            SELECT DISTINCT o.reference, o.name, o.id FROM placed_order p JOIN organisation o ON o.id = p.provider_id
             WHERE p.plan_id = ? AND p.holder_id = ?""";

    private final EntityManager entityManager;
    private final Tables tables;

    @Inject
    CaseShelf(EntityManager entityManager, Tables tables) {
        this.entityManager = entityManager;
        this.tables = tables;
    }

    void add(Object record) {
        entityManager.persist(record);
    }

    /** @throws NotFound when there is no such case */
    AuditCase find(String reference) {
        return one(AuditCase.class, "audit-case", reference);
    }

    AuditQuestion question(String reference) {
        return one(AuditQuestion.class, "audit-question", reference);
    }

    Finding finding(String reference) {
        return one(Finding.class, "finding", reference);
    }

    private <T> T one(Class<T> kind, String called, String reference) {
        return entityManager
                .createQuery("SELECT r FROM " + kind.getSimpleName() + " r WHERE r.reference = :reference", kind)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(called, reference));
    }

    AuditCase toChange(String reference) {
        return toChange(find(reference));
    }

    <T> T toChange(T record) {
        entityManager.refresh(record, LockModeType.PESSIMISTIC_WRITE);
        return record;
    }

    /** The case that a question is about. */
    AuditCase of(AuditQuestion question) {
        return entityManager.find(AuditCase.class, question.caseId());
    }

    /** The case that it was found in. */
    AuditCase of(Finding finding) {
        return entityManager.find(AuditCase.class, finding.caseId());
    }

    AuditPlan planOf(AuditCase auditCase) {
        return entityManager.find(AuditPlan.class, auditCase.auditPlanId());
    }

    long openQuestions(AuditCase auditCase) {
        return questions(auditCase).stream()
                .filter(one -> one.state() != QuestionState.CLOSED)
                .count();
    }

    /** The first one first. */
    List<AuditQuestion> questions(AuditCase auditCase) {
        return entityManager
                .createQuery("SELECT q FROM AuditQuestion q WHERE q.caseId = :about ORDER BY q.id", AuditQuestion.class)
                .setParameter("about", auditCase.id())
                .getResultList();
    }

    /** The first one first. */
    List<Finding> findings(AuditCase auditCase) {
        return entityManager
                .createQuery("SELECT f FROM Finding f WHERE f.caseId = :about ORDER BY f.id", Finding.class)
                .setParameter("about", auditCase.id())
                .getResultList();
    }

    Optional<Long> providerOf(AuditCase auditCase, String reference) {
        return tables
                .read(
                        PROVIDERS,
                        row -> Map.entry(row.getString(1), row.getLong(3)),
                        auditCase.planId(),
                        auditCase.holderId())
                .stream()
                .filter(one -> one.getKey().equals(reference))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Those that something was ordered from with this budget: names by reference. */
    Map<String, String> providersOf(AuditCase auditCase) {
        Map<String, String> names = new TreeMap<>();
        tables.read(
                PROVIDERS,
                row -> names.put(row.getString(1), row.getString(2)),
                auditCase.planId(),
                auditCase.holderId());
        return names;
    }
}
