package org.carepurse.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.carepurse.careplan.FundingStream;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.time.London;

/** A commissioner's years: those that are over and wait to be closed, and those that are closed. */
@ApplicationScoped
public class YearEndLists {

    private static final String FREE =
            """
            COALESCE(balance.unallocated_pence, 0)
                + (SELECT COALESCE(SUM(pot.available_pence), 0) FROM pot_balance pot WHERE pot.line_id = line.id),
            """;
    private static final String HELD =
            "(SELECT COALESCE(SUM(pot.held_pence), 0) FROM pot_balance pot WHERE pot.line_id = line.id)";
    private static final String WHOSE =
            """
              JOIN plan ON plan.id = line.plan_id JOIN person holder ON holder.id = plan.holder_id
              LEFT JOIN line_balance balance ON balance.line_id = line.id
            """;
    private static final String TO_CLOSE =
            "SELECT plan.reference, holder.name, line.reference, line.stream, line.holding, plan.ends_on,"
                    + " COALESCE(balance.promised_pence, 0), " + FREE
                    + HELD
                    + " FROM funding_line line" + WHOSE
                    + " WHERE line.commissioner_id = ?1 AND line.closed_on IS NULL AND line.standing = 'OPEN' AND plan.ends_on < ?2"
                    + " ORDER BY plan.ends_on, holder.name, line.id";
    private static final String CLOSED =
            "SELECT plan.reference, holder.name, line.reference, line.stream, line.closed_on, y.carried_pence,"
                    + " y.recovered_pence, y.let_go_pence, y.reason, " + FREE + HELD
                    + """
            , (SELECT COALESCE(SUM(m.amount_pence), 0) FROM journal_move m
                WHERE m.to_owner_id = line.id AND m.to_kind = 'RECOVERED')
              - (SELECT COALESCE(SUM(m.amount_pence), 0) FROM journal_move m
                  WHERE m.from_owner_id = line.id AND m.from_kind = 'RECOVERED')
              FROM year_end y JOIN funding_line line ON line.id = y.line_id
            """
                    + WHOSE
                    + " WHERE y.commissioner_id = ?1 AND (?2 = '' OR line.reference = ?2) ORDER BY y.closed_at DESC, y.id DESC";

    private final EntityManager entityManager;
    private final Access access;
    private final Clock clock;

    @Inject
    YearEndLists(EntityManager entityManager, Access access, Clock clock) {
        this.entityManager = entityManager;
        this.access = access;
        this.clock = clock;
    }

    /** The one that ended first comes first. */
    public List<YearToClose> toClose(SignedIn who, long commissionerId, int from, int atMost) {
        return rows(who, TO_CLOSE, commissionerId, London.today(clock), from, atMost).stream()
                .map(YearEndLists::toClose)
                .toList();
    }

    /** The one that was closed last comes first. */
    public List<ClosedYear> closed(SignedIn who, long commissionerId, int from, int atMost) {
        return rows(who, CLOSED, commissionerId, "", from, atMost).stream()
                .map(YearEndLists::closed)
                .toList();
    }

    /** The year of this line, when it is closed. */
    public Optional<ClosedYear> closed(SignedIn who, long commissionerId, String line) {
        return rows(who, CLOSED, commissionerId, line, 0, 1).stream()
                .map(YearEndLists::closed)
                .findFirst();
    }

    private List<Row> rows(SignedIn who, String sql, long commissionerId, Object second, int from, int atMost) {
        access.require(who, Permission.SEE_PEOPLE_AND_BUDGETS, Whose.commissioners(commissionerId));
        List<?> found = entityManager
                .createNativeQuery(sql)
                .setParameter(1, commissionerId)
                .setParameter(2, second)
                .setFirstResult(from)
                .setMaxResults(atMost)
                .getResultList();
        return found.stream().map(Row::of).toList();
    }

    private static YearToClose toClose(Row row) {
        return new YearToClose(
                row.text(0),
                row.text(1),
                row.text(2),
                row.one(3, FundingStream.class),
                row.one(4, Holding.class),
                row.day(5),
                row.pence(6),
                row.pence(7),
                row.pence(8));
    }

    private static ClosedYear closed(Row row) {
        return new ClosedYear(
                row.text(0),
                row.text(1),
                row.text(2),
                row.one(3, FundingStream.class),
                row.day(4),
                row.pence(5),
                row.pence(6),
                row.pence(7),
                row.text(8),
                row.pence(9),
                row.pence(10),
                row.pence(11));
    }
}
