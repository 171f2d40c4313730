package org.carepurse.holding;

import static org.carepurse.identity.Permission.SEE_PAYMENTS_IN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.carepurse.careplan.FundingStream;
import org.carepurse.identity.Access;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.table.Tables;
import org.carepurse.time.London;

/** What all people of a commissioner pay themselves, as it stands today; a page of them is one question. */
@ApplicationScoped
public class OwnPartList {

    /**
     * @param named only people whose name or plan reference holds this text; empty for everyone
     * @param arrearsOnly only those who have paid less than was due
     * @param after the reference of the agreement after which to read on; empty to begin
     */
    public record Question(long commissionerId, String named, boolean arrearsOnly, String after, int atMost) {

        public Question {
            named = named == null ? "" : named.strip();
            after = after == null ? "" : after;
        }
    }

    /**
     * @param agreement the last one under which the person pays; what was due and paid before it moved there counts too
     * @param isPlanned whether it was agreed how they pay what is missing
     */
    public record Line(
            String agreement, String holder, String plan, FundingStream stream, OwnPart standing, boolean isPlanned) {}

    private static final String CHOSEN =
            """
            WITH RECURSIVE chosen AS (
                SELECT a.id, a.reference, holder.name AS holder, plan.reference AS plan, line.stream
                  FROM agreement a JOIN person holder ON holder.id = a.holder_id JOIN plan ON plan.id = a.plan_id
                  JOIN funding_line line ON line.id = a.line_id LEFT JOIN agreement earlier ON earlier.id = a.follows_id
                 WHERE a.commissioner_id = ? AND a.state IN ('ACCEPTED', 'ENDED')
                   AND (a.contribution_pence > 0 OR earlier.contribution_pence > 0)
                   AND NOT EXISTS (SELECT 1 FROM agreement later WHERE later.follows_id = a.id)
                   AND (? = '' OR LOCATE(?, holder.name) > 0 OR LOCATE(?, plan.reference) > 0)
                   AND (? = '' OR (holder.name, a.id) > (SELECT person.name, last.id FROM agreement last
                            JOIN person ON person.id = last.holder_id WHERE last.reference = ?))
            """;
    private static final String FIRST_FEW = " ORDER BY holder.name, a.id LIMIT ?";
    private static final String SUMS =
            """
            ), chain (tip, id) AS (
                SELECT id, id FROM chosen
                UNION ALL SELECT chain.tip, a.follows_id FROM chain JOIN agreement a ON a.id = chain.id
                           WHERE a.follows_id IS NOT NULL
            ), due AS (
                SELECT chain.tip, SUM(IF(p.due_on <= ?, p.contribution_pence, 0)) AS due,
                       SUM(IF(p.kind = 'FOR_OWN_PART' AND p.paid_on IS NOT NULL, p.amount_pence, 0)) AS ahead
                  FROM chain JOIN payment_in p ON p.agreement_id = chain.id GROUP BY chain.tip
            ), paid AS (
                SELECT chain.tip, SUM(r.amount_pence) AS paid, SUM(r.paid_back_pence) AS back
                  FROM chain JOIN own_part_receipt r ON r.agreement_id = chain.id GROUP BY chain.tip
            )
            SELECT chosen.reference, chosen.holder, chosen.plan, chosen.stream, COALESCE(due.due, 0),
                   COALESCE(paid.paid, 0), COALESCE(due.ahead, 0) - COALESCE(paid.back, 0),
                   EXISTS (SELECT 1 FROM plan_to_pay p WHERE p.agreement_id = chosen.id)
              FROM chosen LEFT JOIN due ON due.tip = chosen.id LEFT JOIN paid ON paid.tip = chosen.id
            """;
    private static final String IN_ARREARS = " WHERE COALESCE(due.due, 0) > COALESCE(paid.paid, 0)";
    private static final String IN_ORDER = " ORDER BY chosen.holder, chosen.id LIMIT ?";

    private final Tables tables;
    private final Access access;
    private final Clock clock;

    @Inject
    OwnPartList(Tables tables, Access access, Clock clock) {
        this.tables = tables;
        this.access = access;
        this.clock = clock;
    }

    /** By name. */
    public List<Line> of(SignedIn who, Question asked) {
        access.require(who, SEE_PAYMENTS_IN, Whose.commissioners(asked.commissionerId()));
        return asked.arrearsOnly()
                ? tables.read(
                        CHOSEN + SUMS + IN_ARREARS + IN_ORDER,
                        OwnPartList::line,
                        asked.commissionerId(),
                        asked.named(),
                        asked.named(),
                        asked.named(),
                        asked.after(),
                        asked.after(),
                        London.today(clock),
                        asked.atMost())
                : tables.read(
                        CHOSEN + FIRST_FEW + SUMS + IN_ORDER,
                        OwnPartList::line,
                        asked.commissionerId(),
                        asked.named(),
                        asked.named(),
                        asked.named(),
                        asked.after(),
                        asked.after(),
                        asked.atMost(),
                        London.today(clock),
                        asked.atMost());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                FundingStream.valueOf(row.getString(4)),
                new OwnPart(
                        Sterling.pence(row.getLong(5)),
                        Sterling.pence(row.getLong(6)),
                        Sterling.pence(row.getLong(7)),
                        List.of()),
                row.getBoolean(8));
    }
}
