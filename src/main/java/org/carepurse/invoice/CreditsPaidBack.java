package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.joda.money.Money;

/**
 * Credit notes for bills that a person paid from an account of their own: the provider pays back there, and whoever reads that
 * account's statement says so. Within the caller's act.
 */
@ApplicationScoped
public class CreditsPaidBack {

    private final EntityManager entityManager;

    @Inject
    CreditsPaidBack(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * So much came back of what these approved amounts paid out of a hold: each credit that it covers is settled, the first
     * one first.
     *
     * @param accountId where the money came back, and was paid from
     * @param entryId of the money that came back, in the journal
     */
    public void cameBack(long accountId, Collection<Long> approvalIds, long holdId, long entryId, Money amount) {
        if (approvalIds.isEmpty()) {
            return;
        }
        Money left = amount;
        for (CreditShare share : entityManager
                .createQuery(
                        "SELECT s FROM CreditShare s WHERE s.entryId IS NULL AND s.holdId = :hold"
                                + " AND s.approvalId IN :approvals ORDER BY s.id",
                        CreditShare.class)
                .setParameter("hold", holdId)
                .setParameter("approvals", List.copyOf(approvalIds))
                .getResultList()) {
            if (share.amount().isGreaterThan(left)) {
                return;
            }
            share.cameBack(entryId, accountId);
            left = left.minus(share.amount());
        }
    }

    /** It had not come back: the credits that it settled are waited for again. */
    public void hadNotComeBack(long entryId) {
        entityManager
                .createQuery("SELECT s FROM CreditShare s WHERE s.entryId = :entry", CreditShare.class)
                .setParameter("entry", entryId)
                .getResultList()
                .forEach(CreditShare::isWaitedForAgain);
    }
}
