package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepurse.identity.Hat;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;

/** Lists of requests for approval: what waits for those who decide, and what a holder has asked. */
@ApplicationScoped
public class RequestLists {

    private static final int LATEST = 20;

    private final EntityManager entityManager;

    @Inject
    RequestLists(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What waits for this person to decide; what was asked first on top. */
    public List<ApprovalRequest> waitingFor(SignedIn who, int from, int atMost) {
        return entityManager
                .createQuery(
                        "SELECT r FROM ApprovalRequest r WHERE r.state = org.carepurse.order.RequestState.ASKED"
                                + " AND (" + decidedBy(who) + ") ORDER BY r.id",
                        ApprovalRequest.class)
                .setFirstResult(from)
                .setMaxResults(atMost)
                .getResultList();
    }

    public long countWaitingFor(SignedIn who) {
        return entityManager
                .createQuery(
                        "SELECT COUNT(r) FROM ApprovalRequest r WHERE r.state = org.carepurse.order.RequestState.ASKED"
                                + " AND (" + decidedBy(who) + ")",
                        Long.class)
                .getSingleResult();
    }

    /** What was asked for a holder, the latest first. */
    public List<ApprovalRequest> of(SignedIn who, long holderId) {
        if (!who.looksAfterMoneyOf(holderId)) {
            throw new NotAllowed(Permission.SEE_REQUEST);
        }
        return entityManager
                .createQuery(
                        "SELECT r FROM ApprovalRequest r WHERE r.holderId = :holder ORDER BY r.id DESC",
                        ApprovalRequest.class)
                .setParameter("holder", holderId)
                .setMaxResults(LATEST)
                .getResultList();
    }

    /**
     * What waits for this person to decide, what was asked first on top; for programs, which read on while some of it is
     * decided.
     *
     * @param after the reference of the request after which to read on; empty to begin
     */
    public List<ApprovalRequest> readOnWaiting(SignedIn who, String after, int atMost) {
        return entityManager
                .createQuery(
                        "SELECT r FROM ApprovalRequest r WHERE r.state = org.carepurse.order.RequestState.ASKED"
                                + " AND (" + decidedBy(who) + ") AND (:after = '' OR r.id >"
                                + " (SELECT MAX(known.id) FROM ApprovalRequest known WHERE known.reference = :after)) ORDER BY r.id",
                        ApprovalRequest.class)
                .setParameter("after", after)
                .setMaxResults(atMost)
                .getResultList();
    }

    private static String decidedBy(SignedIn who) {
        String deciding = List.of(
                        where(who, Role.CARE_COORDINATOR, Decider.COORDINATOR),
                        where(who, Role.COMMISSIONER_FINANCE, Decider.FINANCE))
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" OR "));
        if (deciding.isEmpty()) {
            throw new NotAllowed(Permission.SEE_REQUEST);
        }
        return deciding;
    }

    private static String where(SignedIn who, Role role, Decider decider) {
        Set<String> commissioners = who.hats().stream()
                .filter(hat -> hat.role() == role)
                .map(Hat::organisationId)
                .map(String::valueOf)
                .collect(Collectors.toSet());
        return commissioners.isEmpty()
                ? ""
                : "r.decider = org.carepurse.order.Decider.%s AND r.commissionerId IN (%s)"
                        .formatted(decider, String.join(", ", commissioners));
    }
}
