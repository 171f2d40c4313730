package org.carepurse.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.AccountKind;
import org.carepurse.ledger.Reason;

/** Every movement of money in a purse, a page at a time, in the order asked for. */
@ApplicationScoped
public class PurseMovements {

    /** In which order movements are listed. */
    public enum Order {
        NEWEST_FIRST("entry.id DESC, move.line"),
        OLDEST_FIRST("entry.id, move.line"),
        LARGEST_FIRST("move.amount_pence DESC, entry.id DESC, move.line");

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }
    }

    /** @param total how many there are on all pages */
    public record Found(List<PurseMovement> movements, long total) {}

    private static final String WHAT =
            """
            SELECT entry.effective_on, entry.recorded_at, entry.reason, entry.document_kind, entry.document_reference,
                   COALESCE(goal.title, ''), line.stream, move.from_kind, move.to_kind, move.amount_pence
            """;
    private static final String WHERE =
            """
              FROM (SELECT m.entry_id, m.line FROM journal_move m WHERE m.from_owner_id IN (%1$s)
                    UNION SELECT m.entry_id, m.line FROM journal_move m WHERE m.to_owner_id IN (%1$s)) mine
              JOIN journal_move move ON move.entry_id = mine.entry_id AND move.line = mine.line
              JOIN journal_entry entry ON entry.id = move.entry_id
              LEFT JOIN pot ON pot.id IN (move.from_owner_id, move.to_owner_id)
              LEFT JOIN goal ON goal.id = pot.goal_id
              JOIN funding_line line ON line.id = COALESCE(pot.line_id,
                   CASE WHEN move.to_kind IN ('PROMISED', 'UNALLOCATED') THEN move.to_owner_id ELSE move.from_owner_id END)
            """;

    private final EntityManager entityManager;
    private final Plans plans;
    private final Access access;

    @Inject
    PurseMovements(EntityManager entityManager, Plans plans, Access access) {
        this.entityManager = entityManager;
        this.plans = plans;
        this.access = access;
    }

    public Found of(SignedIn who, String planReference, Order order, int from, int atMost) {
        Plan plan = plans.show(who, planReference);
        access.require(who, Permission.SEE_PURSE, plan.whose());
        String owners = owners(plan.id());
        if (owners.isEmpty()) {
            return new Found(List.of(), 0);
        }
        String where = WHERE.formatted(owners);
        List<?> rows = entityManager
                .createNativeQuery(WHAT + where + " ORDER BY " + order.columns)
                .setFirstResult(from)
                .setMaxResults(atMost)
                .getResultList();
        Number total = (Number)
                entityManager.createNativeQuery("SELECT COUNT(*)" + where).getSingleResult();
        return new Found(
                rows.stream().map(Row::of).map(PurseMovements::movement).toList(), total.longValue());
    }

    /** All movements that took effect in these days, both included, the oldest first. */
    public List<PurseMovement> between(SignedIn who, String planReference, LocalDate from, LocalDate to) {
        Plan plan = plans.show(who, planReference);
        access.require(who, Permission.SEE_PURSE, plan.whose());
        String owners = owners(plan.id());
        if (owners.isEmpty()) {
            return List.of();
        }
        List<?> rows = entityManager
                .createNativeQuery(
                        WHAT + WHERE.formatted(owners)
                                + " WHERE entry.effective_on BETWEEN ?1 AND ?2 ORDER BY entry.effective_on, entry.id, move.line")
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList();
        return rows.stream().map(Row::of).map(PurseMovements::movement).toList();
    }

    /** What these entries did to the money of these lines, the oldest first; for whoever has asked whether they may. */
    public List<PurseMovement> of(Collection<Long> lines, Collection<Long> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        String owners = numbers(Stream.concat(lines.stream(), potsOf(lines)).toList());
        List<?> rows = entityManager
                .createNativeQuery(WHAT + WHERE.formatted(owners) + " WHERE entry.id IN (" + numbers(entries)
                        + ") ORDER BY entry.effective_on, entry.id, move.line")
                .getResultList();
        return rows.stream().map(Row::of).map(PurseMovements::movement).toList();
    }

    private Stream<Long> potsOf(Collection<Long> lines) {
        return entityManager
                .createQuery("SELECT pot.id FROM Pot pot WHERE pot.lineId IN :lines", Long.class)
                .setParameter("lines", lines)
                .getResultStream();
    }

    private static String numbers(Collection<Long> ours) {
        return ours.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** The record numbers of the plan's lines and pots: ours and whole, so they can stand in the text of the query. */
    private String owners(long planId) {
        return Stream.of("SELECT id FROM funding_line WHERE plan_id = ?1", "SELECT id FROM pot WHERE plan_id = ?1")
                .flatMap(sql -> ((List<?>) entityManager
                                .createNativeQuery(sql)
                                .setParameter(1, planId)
                                .getResultList())
                        .stream())
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private static PurseMovement movement(Row row) {
        return new PurseMovement(
                row.day(0),
                row.moment(1),
                row.one(2, Reason.class),
                row.text(3),
                row.text(4),
                row.text(5),
                row.one(6, FundingStream.class),
                row.one(7, AccountKind.class),
                row.one(8, AccountKind.class),
                row.pence(9));
    }
}
