package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;

/** By whose leave family may be paid to help. */
@ApplicationScoped
public class FamilyExceptions {

    private final EntityManager entityManager;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    FamilyExceptions(EntityManager entityManager, Access access, AuditTrail trail, Clock clock) {
        this.entityManager = entityManager;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Records an exception; answers with its reference. */
    @Act
    public Outcome<String> record(SignedIn who, RequestKey key, NewFamilyException granted) {
        access.require(who, Permission.ALLOW_FAMILY, Whose.holders(granted.holderId(), granted.commissionerId()));
        byte[] digest = Digest.of(granted, who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        requireFunding(granted.commissionerId(), granted.holderId());
        FamilyException exception = new FamilyException(granted, who.personId(), clock.instant());
        entityManager.persist(exception);
        trail.record(
                AuditEvent.of("FAMILY_EXCEPTION_RECORDED", "family exception", exception.reference(), who.personId())
                        .concerning(granted.holderId(), granted.commissionerId())
                        .because(granted.reason())
                        .saying("%s, from %s to %s".formatted(granted.kinship(), granted.from(), granted.to()))
                        .answering(key, digest, exception.reference()));
        return Outcome.done(exception.reference());
    }

    /** All that were ever recorded for a holder, the latest first. */
    public List<FamilyException> of(SignedIn who, long holderId, long commissionerId) {
        access.require(who, Permission.ALLOW_FAMILY, Whose.holders(holderId, commissionerId));
        return entityManager
                .createQuery(
                        "SELECT e FROM FamilyException e WHERE e.holderId = :holder"
                                + " AND e.commissionerId = :commissioner ORDER BY e.id DESC",
                        FamilyException.class)
                .setParameter("holder", holderId)
                .setParameter("commissioner", commissionerId)
                .getResultList();
    }

    /** Leave is given for one's own budget holders only. */
    private void requireFunding(long commissionerId, long holderId) {
        boolean funds = !entityManager
                .createNativeQuery(
                        "SELECT 1 FROM hat WHERE person_id = ?1 AND role = 'BUDGET_HOLDER' AND organisation_id = ?2")
                .setParameter(1, holderId)
                .setParameter(2, commissionerId)
                .getResultList()
                .isEmpty();
        if (!funds) {
            throw new NotFound("budget holder", holderId);
        }
    }
}
