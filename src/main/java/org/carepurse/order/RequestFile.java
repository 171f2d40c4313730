package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.carepurse.careplan.PlannedSupport;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.NotFound;

/** Where requests for approval are kept. */
@ApplicationScoped
public class RequestFile {

    private final EntityManager entityManager;
    private final PlannedSupport plans;
    private final Access access;

    @Inject
    RequestFile(EntityManager entityManager, PlannedSupport plans, Access access) {
        this.entityManager = entityManager;
        this.plans = plans;
        this.access = access;
    }

    /** A request for someone who asks to see it. */
    public ApprovalRequest show(SignedIn who, String reference) {
        ApprovalRequest request = find(reference, LockModeType.NONE);
        access.require(who, Permission.SEE_REQUEST, whose(request));
        return request;
    }

    /** A request for someone who asks to decide it: its form is not even read from anyone else. */
    public ApprovalRequest toDecide(SignedIn who, String reference) {
        ApprovalRequest request = find(reference, LockModeType.NONE);
        access.require(who, request.decider().permission(), whose(request));
        return request;
    }

    /** Whether this person is among those who decide it. */
    public boolean mayDecide(SignedIn who, ApprovalRequest request) {
        return access.may(who, request.decider().permission(), whose(request));
    }

    ApprovalRequest forDecision(SignedIn who, String reference) {
        ApprovalRequest request = find(reference, LockModeType.PESSIMISTIC_WRITE);
        access.require(who, request.decider().permission(), whose(request));
        return request;
    }

    ApprovalRequest forChange(SignedIn who, Permission permission, String reference) {
        ApprovalRequest request = find(reference, LockModeType.PESSIMISTIC_WRITE);
        access.require(who, permission, whose(request));
        return request;
    }

    private ApprovalRequest find(String reference, LockModeType lock) {
        return entityManager
                .createQuery("SELECT r FROM ApprovalRequest r WHERE r.reference = :reference", ApprovalRequest.class)
                .setParameter("reference", reference)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("request", reference));
    }

    private Whose whose(ApprovalRequest request) {
        return plans.standings(List.of(request.planId())).get(request.planId()).whose();
    }
}
