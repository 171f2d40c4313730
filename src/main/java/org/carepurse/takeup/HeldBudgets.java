package org.carepurse.takeup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.carepurse.budget.Holding;
import org.carepurse.careplan.FundingStream;
import org.carepurse.table.Tables;

/**
 * Reads who had which budgets, some thousand at a time, so that a hundred thousand people take no more room than a few.
 *
 * <p>A budget is held from the day on which its plan began or was first approved, whichever is later, to the plan's last day
 * or the one on which it was ended. When its money moved to be held otherwise, it is another budget from that day on.
 */
@ApplicationScoped
class HeldBudgets {

    private static final int AT_ONCE = 10_000;

    private static final String READ =
            """
            SELECT plan.holder_id, holder.born_on, line.id, line.stream, line.holding,
                   GREATEST(plan.starts_on, plan.first_approved_on, COALESCE(came.ended_on, plan.starts_on)),
                   LEAST(plan.ends_on, COALESCE(plan.ended_on, plan.ends_on),
                         COALESCE(DATE_SUB(went.ended_on, INTERVAL 1 DAY), plan.ends_on)),
                   (SELECT MIN(CASE WHEN cost.how_often = 'ONCE' THEN 1 ELSE 0 END) FROM planned_cost cost
                     WHERE cost.plan_id = plan.id AND cost.stream = line.stream)
              FROM plan JOIN person holder ON holder.id = plan.holder_id JOIN funding_line line ON line.plan_id = plan.id
              LEFT JOIN holding_move came ON came.to_line_id = line.id AND came.state = 'DONE'
              LEFT JOIN holding_move went ON went.from_line_id = line.id AND went.state = 'DONE'
             WHERE plan.commissioner_id = ? AND plan.holder_id > ? AND plan.first_approved_on IS NOT NULL
               AND plan.starts_on <= ? AND plan.ends_on >= ? AND (line.standing = 'OPEN' OR went.id IS NOT NULL)
             ORDER BY plan.holder_id, line.id LIMIT ?""";

    private record Row(long holderId, LocalDate bornOn, HeldBudget budget) {}

    private final Tables tables;

    @Inject
    HeldBudgets(Tables tables) {
        this.tables = tables;
    }

    /** Everybody with a budget in the quarter's year up to its end, in portions; nobody is in two of them. */
    void read(long commissionerId, Quarter quarter, Consumer<List<Holder>> portions) {
        long after = 0;
        boolean isMore = true;
        while (isMore) {
            List<Row> rows = rows(commissionerId, quarter, after);
            isMore = rows.size() == AT_ONCE;
            List<Holder> holders = holders(rows);
            List<Holder> whole = isMore ? holders.subList(0, holders.size() - 1) : holders;
            portions.accept(whole);
            after = isMore ? whole.get(whole.size() - 1).id() : after;
        }
    }

    private List<Row> rows(long commissionerId, Quarter quarter, long after) {
        return tables.read(
                READ,
                row -> new Row(
                        row.getLong(1),
                        row.getObject(2, LocalDate.class),
                        new HeldBudget(
                                row.getLong(3),
                                FundingStream.valueOf(row.getString(4)),
                                Holding.valueOf(row.getString(5)),
                                row.getInt(8) == 1,
                                row.getObject(6, LocalDate.class),
                                row.getObject(7, LocalDate.class))),
                commissionerId,
                after,
                quarter.lastDay(),
                quarter.yearBegins(),
                (long) AT_ONCE);
    }

    private static List<Holder> holders(List<Row> rows) {
        List<Holder> holders = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= rows.size(); at++) {
            if (at == rows.size() || rows.get(at).holderId() != rows.get(from).holderId()) {
                List<Row> theirs = rows.subList(from, at);
                Row first = theirs.get(0);
                holders.add(new Holder(
                        first.holderId(),
                        first.bornOn(),
                        theirs.stream().map(Row::budget).toList()));
                from = at;
            }
        }
        return holders;
    }
}
