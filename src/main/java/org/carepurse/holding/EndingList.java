package org.carepurse.holding;

import static org.carepurse.identity.Permission.SEE_PAYMENTS_IN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.careplan.FundingStream;
import org.carepurse.identity.Access;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.table.Tables;

/** A commissioner's agreements under notice: each is a task, to have the money held otherwise by its last day. */
@ApplicationScoped
public class EndingList {

    /**
     * @param line the reference of the funding line whose money has to move on
     * @param keeper whoever keeps it until then; empty when it lies in an account of the person's own
     * @param because as whoever gave notice said
     */
    public record Task(
            String agreement,
            String holder,
            String plan,
            String line,
            FundingStream stream,
            String keeper,
            LocalDate lastDay,
            LocalDate noticeOn,
            String noticeBy,
            String because) {

        public boolean isOverdue(LocalDate today) {
            return lastDay.isBefore(today);
        }
    }

    private static final String TASKS =
            """
            SELECT a.reference, holder.name, plan.reference, line.reference, line.stream, COALESCE(keeper.name, ''),
                   a.ends_on, a.notice_on, giver.name, a.notice_because
              FROM agreement a JOIN person holder ON holder.id = a.holder_id JOIN plan ON plan.id = a.plan_id
              JOIN funding_line line ON line.id = a.line_id JOIN person giver ON giver.id = a.notice_by
              LEFT JOIN organisation keeper ON keeper.id = a.keeper_id
             WHERE a.commissioner_id = ? AND a.state = 'ACCEPTED' AND a.ends_on IS NOT NULL
             ORDER BY a.ends_on, a.id LIMIT ? OFFSET ?
            """;

    private final Tables tables;
    private final Access access;

    @Inject
    EndingList(Tables tables, Access access) {
        this.tables = tables;
        this.access = access;
    }

    /** The one that ends first comes first. */
    public List<Task> of(SignedIn who, long commissionerId, int from, int atMost) {
        access.require(who, SEE_PAYMENTS_IN, Whose.commissioners(commissionerId));
        return tables.read(TASKS, EndingList::task, commissionerId, atMost, from);
    }

    private static Task task(ResultSet row) throws SQLException {
        return new Task(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                FundingStream.valueOf(row.getString(5)),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                row.getString(9),
                row.getString(10));
    }
}
