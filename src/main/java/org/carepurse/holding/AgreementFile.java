package org.carepurse.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepurse.budget.FundingLine;
import org.carepurse.careplan.Plan;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.NotFound;

/** Where agreements are kept. */
@ApplicationScoped
public class AgreementFile {

    private final EntityManager entityManager;

    @Inject
    AgreementFile(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @throws NotFound when there is no such agreement */
    public Agreement agreement(String reference) {
        return entityManager
                .createQuery("SELECT a FROM Agreement a WHERE a.reference = :reference", Agreement.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("agreement", reference));
    }

    /** Locked until the act ends, so that acts under one agreement follow each other. */
    public Agreement forChange(String reference) {
        Agreement agreement = agreement(reference);
        entityManager.refresh(agreement, LockModeType.PESSIMISTIC_WRITE);
        return agreement;
    }

    /** The one that counts: offered or accepted. */
    Optional<Agreement> liveOf(long lineId) {
        return entityManager
                .createQuery("SELECT a FROM Agreement a WHERE a.lineId = :line AND a.isLive = 1", Agreement.class)
                .setParameter("line", lineId)
                .getResultStream()
                .findFirst();
    }

    /** The last one that the person accepted, whether it has ended or not. */
    Optional<Agreement> lastOf(long lineId) {
        return entityManager
                .createQuery(
                        "SELECT a FROM Agreement a WHERE a.lineId = :line AND a.state IN (:accepted, :ended) ORDER BY a.id DESC",
                        Agreement.class)
                .setParameter("line", lineId)
                .setParameter("accepted", AgreementState.ACCEPTED)
                .setParameter("ended", AgreementState.ENDED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those that count, and in which the person pays a part of their own. */
    List<Agreement> contributingOf(long holderId, long commissionerId) {
        return entityManager
                .createQuery(
                        "SELECT a FROM Agreement a WHERE a.holderId = :holder AND a.commissionerId = :commissioner"
                                + " AND a.state = org.carepurse.holding.AgreementState.ACCEPTED"
                                + " AND a.contributionPence > 0 ORDER BY a.id",
                        Agreement.class)
                .setParameter("holder", holderId)
                .setParameter("commissioner", commissionerId)
                .getResultList();
    }

    /** @throws NotFound when the plan has no such line */
    FundingLine line(Plan plan, String reference) {
        return entityManager
                .createQuery(
                        "SELECT l FROM FundingLine l WHERE l.planId = :plan AND l.reference = :reference",
                        FundingLine.class)
                .setParameter("plan", plan.id())
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("funding line", reference));
    }

    public Plan plan(Agreement agreement) {
        return entityManager.find(Plan.class, agreement.planId());
    }

    /** From which day money of that day counts: a plan's money counts from its first day at the earliest. */
    LocalDate countsFrom(Agreement agreement, LocalDate day) {
        LocalDate starts = plan(agreement).startsOn();
        return day.isBefore(starts) ? starts : day;
    }

    FundingLine line(Agreement agreement) {
        return entityManager.find(FundingLine.class, agreement.lineId());
    }

    /** Whom it concerns: whoever keeps the money once it was agreed to. */
    public Whose whose(Agreement agreement) {
        Whose whose = plan(agreement).whose();
        return agreement.state() == AgreementState.ACCEPTED || agreement.state() == AgreementState.ENDED
                ? whose.keptBy(agreement.keeperId().orElse(null))
                : whose;
    }

    void add(Agreement agreement) {
        entityManager.persist(agreement);
        entityManager.flush();
    }
}
