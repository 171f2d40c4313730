package org.carepurse.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.careplan.FundingStream;
import org.carepurse.identity.Access;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.ledger.AccountKind;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Reason;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.table.Tables;

/**
 * Replays a budget from the journal and the trail, for the commissioner's finance people and auditors: what had taken effect by
 * one day, as far as it had been recorded by another. What was recorded late is what the two dates tell apart.
 */
@ApplicationScoped
public class BudgetReplay {

    private static final int DECISIONS = 50;

    private static final String PLAN =
            """
            SELECT plan.id, plan.reference, plan.commissioner_id, plan.holder_id, holder.name
              FROM plan JOIN person holder ON holder.id = plan.holder_id WHERE plan.reference = ?""";
    private static final String LINES = "SELECT id, stream FROM funding_line WHERE plan_id = ? ORDER BY id";
    private static final String POTS =
            """
            SELECT pot.id,
                   COALESCE((SELECT said.title FROM goal_former_words said WHERE said.goal_id = goal.id AND said.said_until >= ?
                              ORDER BY said.said_until LIMIT 1), goal.title), line.stream FROM pot JOIN goal ON goal.id = pot.goal_id
              JOIN funding_line line ON line.id = pot.line_id WHERE pot.plan_id = ? ORDER BY pot.id""";
    private static final String LATE =
            """
            SELECT e.effective_on, e.recorded_at, e.reason, e.document_kind, e.document_reference, SUM(m.amount_pence), actor.name
              FROM journal_entry e JOIN journal_move m ON m.entry_id = e.id LEFT JOIN person actor ON actor.id = e.actor_id
             WHERE e.effective_on <= ? AND e.recorded_at >= ? AND e.id IN
                   (SELECT entry_id FROM journal_move WHERE from_owner_id IN (%1$s)
                     UNION SELECT entry_id FROM journal_move WHERE to_owner_id IN (%1$s))
             GROUP BY e.id, e.effective_on, e.recorded_at, e.reason, e.document_kind, e.document_reference, actor.name
             ORDER BY e.recorded_at, e.id""";
    private static final String DECIDED =
            """
            SELECT a.recorded_at, a.act, a.subject_reference, COALESCE(actor.name, ''), a.reason, a.detail
              FROM audit_event a LEFT JOIN person actor ON actor.id = a.actor_id
             WHERE a.holder_id = ? AND a.commissioner_id = ? AND a.recorded_at < ?
             ORDER BY a.recorded_at DESC, a.id DESC LIMIT ?""";

    private record Plan(long id, String reference, long commissionerId, long holderId, String holder) {}

    private record Owner(long id, String goal, FundingStream stream) {}

    private final Tables tables;
    private final Access access;

    @Inject
    BudgetReplay(Tables tables, Access access) {
        this.tables = tables;
        this.access = access;
    }

    /**
     * @throws NotFound when there is no such plan
     * @throws NotAllowed unless its commissioner lets the person see budgets
     */
    public BudgetThen of(SignedIn who, String planReference, AsAt asAt) {
        Plan plan = plan(who, planReference);
        List<Owner> lines = tables.read(LINES, row -> owner(row.getLong(1), "", row.getString(2)), plan.id());
        List<Owner> pots = tables.read(
                POTS, row -> owner(row.getLong(1), row.getString(2), row.getString(3)), asAt.unknownFrom(), plan.id());
        long[] owners = Stream.concat(lines.stream(), pots.stream())
                .mapToLong(Owner::id)
                .toArray();
        MovesThen moves = MovesThen.read(tables, owners, asAt);
        return new BudgetThen(
                plan.reference(),
                plan.holder(),
                asAt,
                lines.stream().map(line -> line(line, moves)).toList(),
                pots.stream().map(pot -> pot(pot, moves)).toList(),
                late(owners, asAt),
                decisions(plan, asAt));
    }

    /** Who may, before anything else of a question is read. @throws NotAllowed as {@link #of} does */
    public void requireMaySee(SignedIn who, String planReference) {
        plan(who, planReference);
    }

    private Plan plan(SignedIn who, String reference) {
        Plan plan = tables
                .read(
                        PLAN,
                        row -> new Plan(
                                row.getLong(1), row.getString(2), row.getLong(3), row.getLong(4), row.getString(5)),
                        reference)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("plan", reference));
        access.require(who, Permission.SEE_PEOPLE_AND_BUDGETS, Whose.commissioners(plan.commissionerId()));
        return plan;
    }

    private static Owner owner(long id, String goal, String stream) {
        return new Owner(id, goal, FundingStream.valueOf(stream));
    }

    private static BudgetThen.Line line(Owner line, MovesThen moves) {
        return new BudgetThen.Line(
                line.stream(), moves.of(AccountKind.PROMISED, line.id()), moves.of(AccountKind.UNALLOCATED, line.id()));
    }

    private static BudgetThen.Pot pot(Owner pot, MovesThen moves) {
        return new BudgetThen.Pot(
                pot.goal(),
                pot.stream(),
                moves.of(AccountKind.AVAILABLE, pot.id()),
                moves.of(AccountKind.HELD, pot.id()),
                moves.spentBy(pot.id()));
    }

    private List<BudgetThen.Late> late(long[] owners, AsAt asAt) {
        Object[] values = new Object[2 + 2 * owners.length];
        values[0] = asAt.day();
        values[1] = asAt.unknownFrom();
        for (int i = 0; i < owners.length; i++) {
            values[2 + i] = owners[i];
            values[2 + owners.length + i] = owners[i];
        }
        return tables.read(LATE.formatted(Tables.marks(owners.length)), BudgetReplay::late, values);
    }

    private static BudgetThen.Late late(ResultSet row) throws SQLException {
        return new BudgetThen.Late(
                row.getObject(1, LocalDate.class),
                instant(row, 2),
                Reason.valueOf(row.getString(3)),
                new Document(row.getString(4), row.getString(5)),
                Sterling.pence(row.getLong(6)),
                row.getString(7) == null ? "" : row.getString(7));
    }

    private List<BudgetThen.Decision> decisions(Plan plan, AsAt asAt) {
        return tables.read(
                DECIDED,
                row -> new BudgetThen.Decision(
                        instant(row, 1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)),
                plan.holderId(),
                plan.commissionerId(),
                asAt.unknownFrom(),
                (long) DECISIONS);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
