package org.carepurse.keeping;

import static org.carepurse.identity.Permission.CHARGE_FEE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.holding.Fees;
import org.carepurse.identity.Access;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/** The fees that people agreed to and that were not taken for a month: all of them at one desk, some hundreds at a time. */
@ApplicationScoped
public class FeesDue {

    /** So many are taken at once: each is an act of its own, and somebody waits for the page. */
    public static final int AT_ONCE = 500;

    /** @param left what the goal that pays has; with less than the fee, nothing is taken */
    public record Due(String agreement, String fee, String holder, String plan, String goal, Money amount, Money left) {

        public boolean canBePaid() {
            return !left.isLessThan(amount);
        }
    }

    /** @param able those for which there is enough */
    public record Total(long all, long able, Money amount) {}

    private static final String FROM =
            """
              FROM keeper_fee f
              JOIN agreement a ON a.id = f.agreement_id AND a.state = 'ACCEPTED' AND a.keeper_id = ?
              JOIN person holder ON holder.id = a.holder_id
              JOIN plan ON plan.id = a.plan_id
              JOIN pot ON pot.id = f.pot_id
              JOIN goal ON goal.id = pot.goal_id
              LEFT JOIN pot_balance b ON b.pot_id = f.pot_id
             WHERE f.state = 'AGREED' AND NOT EXISTS
                   (SELECT 1 FROM keeper_fee_taken taken WHERE taken.agreement_id = a.id AND taken.month = ?)
            """;
    private static final String ROWS =
            "SELECT a.reference, f.reference, holder.name, plan.reference, goal.title, f.amount_pence,"
                    + " COALESCE(b.available_pence, 0)" + FROM;
    private static final String ABLE = "COALESCE(b.available_pence, 0) >= f.amount_pence";
    private static final String TOTAL = "SELECT COUNT(*), COALESCE(SUM(" + ABLE + "), 0), COALESCE(SUM(IF(" + ABLE
            + ", f.amount_pence, 0)), 0)" + FROM;

    private final Tables tables;
    private final Fees fees;
    private final Access access;

    @Inject
    FeesDue(Tables tables, Fees fees, Access access) {
        this.tables = tables;
        this.fees = fees;
        this.access = access;
    }

    public Total total(SignedIn who, long keeperId, YearMonth month) {
        access.require(who, CHARGE_FEE, Whose.keepers(keeperId));
        return tables.read(
                        TOTAL,
                        row -> new Total(row.getLong(1), row.getLong(2), Sterling.pence(row.getLong(3))),
                        keeperId,
                        month.atDay(1))
                .get(0);
    }

    /** Those first for which there is not enough, then by name. */
    public List<Due> of(SignedIn who, long keeperId, YearMonth month, int from, int atMost) {
        access.require(who, CHARGE_FEE, Whose.keepers(keeperId));
        return read(" ORDER BY " + ABLE + ", holder.name, f.id LIMIT ? OFFSET ?", keeperId, month, atMost, from);
    }

    /**
     * Takes the first of those for which there is enough, each by an act of its own under the person's consent; what was stopped
     * or spent meanwhile is passed over. The same request again takes none twice.
     *
     * @return how many were taken
     */
    public long take(SignedIn who, RequestKey key, long keeperId, YearMonth month) {
        access.require(who, CHARGE_FEE, Whose.keepers(keeperId));
        return read(" AND " + ABLE + " ORDER BY f.id LIMIT ? OFFSET ?", keeperId, month, AT_ONCE, 0).stream()
                .filter(due -> fees.take(
                                who,
                                new RequestKey(key.text() + ":" + due.fee()),
                                new Fees.Take(due.agreement(), due.fee(), month))
                        .isDone())
                .count();
    }

    private List<Due> read(String which, long keeperId, YearMonth month, int atMost, int from) {
        return tables.read(
                ROWS + which,
                row -> new Due(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        Sterling.pence(row.getLong(6)),
                        Sterling.pence(row.getLong(7))),
                keeperId,
                month.atDay(1),
                atMost,
                from);
    }
}
