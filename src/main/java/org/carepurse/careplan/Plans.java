package org.carepurse.careplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.NotFound;

/** Where plans are kept. */
@ApplicationScoped
public class Plans {

    private static final String BY_REFERENCE = "SELECT plan FROM Plan plan WHERE plan.reference = :reference";

    private final EntityManager entityManager;
    private final Access access;

    @Inject
    Plans(EntityManager entityManager, Access access) {
        this.entityManager = entityManager;
        this.access = access;
    }

    /** A plan for someone who asks to see it. */
    public Plan show(SignedIn who, String reference) {
        return show(who, Permission.SEE_PLAN, reference);
    }

    /** A plan for someone who asks to do something with it: its forms are not even shown to anyone else. */
    public Plan show(SignedIn who, Permission toDo, String reference) {
        Plan plan = found(entityManager.createQuery(BY_REFERENCE, Plan.class), reference);
        access.require(who, toDo, plan.whose());
        return plan;
    }

    /**
     * A plan that an act is about to change; it is locked until the act's transaction ends, so that acts on one plan
     * follow each other. To be asked for before anything else is read.
     */
    public Plan forChange(SignedIn who, Permission permission, String reference) {
        Plan plan = found(
                entityManager.createQuery(BY_REFERENCE, Plan.class).setLockMode(LockModeType.PESSIMISTIC_WRITE),
                reference);
        access.require(who, permission, plan.whose());
        return plan;
    }

    void add(Plan plan) {
        entityManager.persist(plan);
    }

    /** The plan a person most likely means by "my plan": the approved one that starts last, otherwise the latest. */
    public Optional<String> currentOf(long holderId) {
        return entityManager
                .createQuery(
                        "SELECT plan.reference FROM Plan plan WHERE plan.holderId = :holder"
                                + " ORDER BY CASE plan.state WHEN org.carepurse.careplan.PlanState.ENDED THEN 2"
                                + " WHEN org.carepurse.careplan.PlanState.APPROVED THEN 0 ELSE 1 END, plan.startsOn DESC, plan.id DESC",
                        String.class)
                .setParameter("holder", holderId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static Plan found(TypedQuery<Plan> query, String reference) {
        return query.setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("plan", reference));
    }
}
