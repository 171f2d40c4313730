package org.carepurse.careplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.identity.Access;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.time.London;

/** Lists of plans: a co-ordinator's people, what waits for a commissioner, reviews that are late, one person's plans. */
@ApplicationScoped
public class PlanLists {

    private static final String ROWS =
            """
            SELECT plan.reference, plan.state, holder.name, COALESCE(coordinator.name, ''), plan.starts_on, plan.ends_on,
                   (SELECT COALESCE(SUM(cost.amount_pence), 0) FROM planned_cost cost WHERE cost.plan_id = plan.id) AS planned,
                   (SELECT MIN(review.due_on) FROM plan_review review WHERE review.plan_id = plan.id
                       AND review.stream IN (SELECT cost.stream FROM planned_cost cost WHERE cost.plan_id = plan.id)
                   ) AS next_review,
                   plan.sent_back_because <> ''
              FROM plan
              JOIN person holder ON holder.id = plan.holder_id
              LEFT JOIN person coordinator ON coordinator.id = plan.coordinator_id
            """;
    private static final String NEEDING_WORK_FIRST =
            " ORDER BY FIELD(plan.state, 'DRAFT', 'OFFERED', 'AGREED', 'APPROVED', 'ENDED')," + " holder.name, plan.id";

    private final EntityManager entityManager;
    private final Access access;
    private final Clock clock;

    @Inject
    PlanLists(EntityManager entityManager, Access access, Clock clock) {
        this.entityManager = entityManager;
        this.access = access;
        this.clock = clock;
    }

    /** The plans that the person who asks co-ordinates, those that need work first. */
    public List<PlanRow> coordinatedBy(SignedIn who, int from, int atMost) {
        requireCoordinator(who);
        return rows(
                entityManager
                        .createNativeQuery(ROWS + " WHERE plan.coordinator_id = ?1" + NEEDING_WORK_FIRST)
                        .setParameter(1, who.personId()),
                from,
                atMost);
    }

    /**
     * The plans that the person who asks co-ordinates, the latest written first; for programs, which read on meanwhile.
     *
     * @param before the reference of the plan after which to read on; empty to begin
     */
    public List<PlanRow> readOnCoordinatedBy(SignedIn who, String before, int atMost) {
        requireCoordinator(who);
        return rows(
                entityManager
                        .createNativeQuery(ROWS + " WHERE plan.coordinator_id = ?1 AND (?2 = '' OR plan.id <"
                                + " (SELECT last.id FROM plan last WHERE last.reference = ?2)) ORDER BY plan.id DESC")
                        .setParameter(1, who.personId())
                        .setParameter(2, before),
                0,
                atMost);
    }

    /** The plans of one person that the one who asks may see as holder or as acting for them, the latest first. */
    public List<PlanRow> of(SignedIn who, long holderId) {
        Long commissionerId = commissionerOf(holderId);
        if (commissionerId == null) {
            return List.of();
        }
        access.require(who, Permission.AGREE_PLAN, Whose.holders(holderId, commissionerId));
        return rows(
                entityManager
                        .createNativeQuery(
                                ROWS + " WHERE plan.holder_id = ?1 ORDER BY plan.starts_on DESC, plan.id DESC")
                        .setParameter(1, holderId),
                0,
                100);
    }

    /** Agreed plans that wait for the commissioner, the one that begins first on top. */
    public List<PlanRow> waitingFor(SignedIn who, long commissionerId, int from, int atMost) {
        access.require(who, Permission.SEE_PEOPLE_AND_BUDGETS, Whose.commissioners(commissionerId));
        return rows(
                entityManager
                        .createNativeQuery(ROWS + " WHERE plan.commissioner_id = ?1 AND plan.state = 'AGREED'"
                                + " ORDER BY plan.starts_on, plan.id")
                        .setParameter(1, commissionerId),
                from,
                atMost);
    }

    /** The alarm: approved plans whose review day has passed, the longest overdue on top. */
    public List<PlanRow> overdue(SignedIn who, long commissionerId, int from, int atMost) {
        access.require(who, Permission.SEE_PEOPLE_AND_BUDGETS, Whose.commissioners(commissionerId));
        return rows(
                entityManager
                        .createNativeQuery(ROWS + " WHERE plan.commissioner_id = ?1 AND plan.state = 'APPROVED'"
                                + " HAVING next_review < ?2 ORDER BY next_review, plan.id")
                        .setParameter(1, commissionerId)
                        .setParameter(2, London.today(clock)),
                from,
                atMost);
    }

    private static void requireCoordinator(SignedIn who) {
        if (!who.wears(Role.CARE_COORDINATOR)) {
            throw new NotAllowed(Permission.WRITE_PLAN);
        }
    }

    private Long commissionerOf(long holderId) {
        return entityManager
                .createQuery(
                        "SELECT plan.commissionerId FROM Plan plan WHERE plan.holderId = :holder ORDER BY plan.id DESC",
                        Long.class)
                .setParameter("holder", holderId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private List<PlanRow> rows(Query query, int from, int atMost) {
        List<?> found = query.setFirstResult(from).setMaxResults(atMost).getResultList();
        LocalDate today = London.today(clock);
        return found.stream().map(row -> row((Object[]) row, today)).toList();
    }

    private static PlanRow row(Object[] row, LocalDate today) {
        PlanState state = PlanState.valueOf((String) row[1]);
        LocalDate nextReview = day(row[7]);
        boolean overdue = state == PlanState.APPROVED && nextReview != null && today.isAfter(nextReview);
        return new PlanRow(
                (String) row[0],
                state,
                (String) row[2],
                (String) row[3],
                day(row[4]),
                day(row[5]),
                Sterling.pence(((Number) row[6]).longValue()),
                nextReview,
                overdue,
                ((Number) row[8]).intValue() == 1);
    }

    private static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }
}
