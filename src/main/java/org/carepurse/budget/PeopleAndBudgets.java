package org.carepurse.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import org.carepurse.careplan.PlanState;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.ledger.Balance;
import org.joda.money.Money;

/** What a commissioner sees of its people: each plan with its money, and all of it added up. */
@ApplicationScoped
public class PeopleAndBudgets {

    /** In which order people are listed. */
    public enum Order {
        BY_NAME("holder.name, plan.id"),
        MOST_LEFT_FIRST("available DESC, plan.id"),
        MOST_SPENT_FIRST("spent DESC, plan.id"),
        NEXT_REVIEW_FIRST("next_review IS NULL, next_review, plan.id");

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }
    }

    /**
     * @param named only people whose name or plan reference holds this text; empty for everyone
     * @param state only plans in this state; null for all
     */
    public record Question(long commissionerId, String named, PlanState state, Order order, int from, int atMost) {}

    /** All plans that the question asks for added up, however many pages they fill. */
    public record Totals(long plans, long people, Money promised, Money unallocated, Balance balance) {

        public Money granted() {
            return promised.plus(unallocated).plus(balance.allocated());
        }
    }

    private static final String COLUMNS =
            """
            SELECT plan.id, plan.reference, plan.state, holder.id, holder.reference, holder.name, plan.starts_on, plan.ends_on,
                (SELECT MIN(review.due_on) FROM plan_review review WHERE review.plan_id = plan.id) AS next_review,
            """;
    private static final String MONEY =
            """
            (SELECT COALESCE(SUM(lb.promised_pence), 0) FROM funding_line fl JOIN line_balance lb ON lb.line_id = fl.id
                 WHERE fl.plan_id = plan.id) AS promised,
            (SELECT COALESCE(SUM(lb.unallocated_pence), 0) FROM funding_line fl JOIN line_balance lb ON lb.line_id = fl.id
                 WHERE fl.plan_id = plan.id) AS unallocated,
            (SELECT COALESCE(SUM(pb.available_pence), 0) FROM pot p JOIN pot_balance pb ON pb.pot_id = p.id
                 WHERE p.plan_id = plan.id) AS available,
            (SELECT COALESCE(SUM(pb.held_pence), 0) FROM pot p JOIN pot_balance pb ON pb.pot_id = p.id
                 WHERE p.plan_id = plan.id) AS held,
            (SELECT COALESCE(SUM(pb.spent_pence), 0) FROM pot p JOIN pot_balance pb ON pb.pot_id = p.id
                 WHERE p.plan_id = plan.id) AS spent
            """;
    private static final String WHOM =
            """
              FROM plan JOIN person holder ON holder.id = plan.holder_id
             WHERE plan.commissioner_id = ?1 AND (?2 = '' OR LOCATE(?2, holder.name) > 0 OR LOCATE(?2, plan.reference) > 0)
               AND (?3 = '' OR plan.state = ?3)
            """;

    private final EntityManager entityManager;
    private final Access access;

    @Inject
    PeopleAndBudgets(EntityManager entityManager, Access access) {
        this.entityManager = entityManager;
        this.access = access;
    }

    public List<PersonsBudget> list(SignedIn who, Question asked) {
        require(who, asked);
        String sql = COLUMNS + MONEY + WHOM + " ORDER BY " + asked.order().columns;
        List<?> rows = put(entityManager.createNativeQuery(sql), asked)
                .setFirstResult(asked.from())
                .setMaxResults(asked.atMost())
                .getResultList();
        return rows.stream().map(Row::of).map(PeopleAndBudgets::budget).toList();
    }

    /**
     * By name, for programs, which read on while plans come in.
     *
     * @param after the reference of the plan after which to read on; empty to begin
     */
    public List<PersonsBudget> readOn(SignedIn who, Question asked, String after) {
        require(who, asked);
        String sql = COLUMNS + MONEY + WHOM + " AND (?4 = '' OR (holder.name, plan.id) >"
                + " (SELECT person.name, last.id FROM plan last JOIN person ON person.id = last.holder_id"
                + " WHERE last.reference = ?4)) ORDER BY " + Order.BY_NAME.columns;
        List<?> rows = put(entityManager.createNativeQuery(sql), asked)
                .setParameter(4, after)
                .setMaxResults(asked.atMost())
                .getResultList();
        return rows.stream().map(Row::of).map(PeopleAndBudgets::budget).toList();
    }

    public Totals totals(SignedIn who, Question asked) {
        require(who, asked);
        String sql = "SELECT COUNT(*), COUNT(DISTINCT one.holder_id), COALESCE(SUM(one.promised), 0),"
                + " COALESCE(SUM(one.unallocated), 0),"
                + " COALESCE(SUM(one.available), 0), COALESCE(SUM(one.held), 0), COALESCE(SUM(one.spent), 0)"
                + " FROM (SELECT plan.holder_id, " + MONEY + WHOM + ") one";
        Row sums = Row.of(put(entityManager.createNativeQuery(sql), asked).getSingleResult());
        return new Totals(
                sums.number(0),
                sums.number(1),
                sums.pence(2),
                sums.pence(3),
                new Balance(sums.pence(4), sums.pence(5), sums.pence(6)));
    }

    private void require(SignedIn who, Question asked) {
        access.require(who, Permission.SEE_PEOPLE_AND_BUDGETS, Whose.commissioners(asked.commissionerId()));
    }

    private static Query put(Query query, Question asked) {
        return query.setParameter(1, asked.commissionerId())
                .setParameter(2, asked.named().strip())
                .setParameter(3, asked.state() == null ? "" : asked.state().name());
    }

    private static PersonsBudget budget(Row row) {
        return new PersonsBudget(
                row.number(0),
                row.text(1),
                row.one(2, PlanState.class),
                row.number(3),
                row.text(4),
                row.text(5),
                row.day(6),
                row.day(7),
                row.day(8),
                row.pence(9),
                row.pence(10),
                new Balance(row.pence(11), row.pence(12), row.pence(13)));
    }
}
