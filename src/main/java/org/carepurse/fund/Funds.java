package org.carepurse.fund;

import static org.carepurse.identity.Permission.SEE_FUND;
import static org.carepurse.identity.Permission.SEE_KEPT_MONEY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.careplan.FundingStream;
import org.carepurse.holding.Agreement;
import org.carepurse.holding.AgreementFile;
import org.carepurse.holding.SurplusRule;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.ledger.Balance;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/** The funds that an organisation holds, each person's by itself. A page of them is one question, however many there are. */
@ApplicationScoped
public class Funds {

    /**
     * @param named only people whose name or plan reference holds this text; empty for everyone
     * @param aboveOnly only funds with more over than their agreement allows
     */
    public record Question(long keeperId, String named, boolean aboveOnly, int from, int atMost) {}

    /** What one goal has of a fund. */
    public record ForGoal(String goal, String title, Money left) {}

    /** One draw-down as a page lists it. */
    public record Drawn(
            String reference,
            LocalDate givenOn,
            GivenBy givenBy,
            String supplier,
            String delivery,
            String support,
            String goal,
            Money amount,
            String question,
            LocalDate putBackOn,
            String putBackBecause) {

        public boolean stands() {
            return putBackOn == null;
        }

        public boolean isAskedAbout() {
            return stands() && !question.isEmpty();
        }
    }

    private static final String LEFT =
            """
            COALESCE((SELECT lb.unallocated_pence FROM line_balance lb WHERE lb.line_id = a.line_id), 0)
                + COALESCE((SELECT SUM(pb.available_pence) FROM pot_balance pb WHERE pb.line_id = a.line_id), 0)
            """;
    private static final String PAYMENTS =
            "COALESCE((SELECT SUM(p.amount_pence + IF(a.contribution_basis = 'NET', p.contribution_pence, 0))"
                    + " FROM payment_in p WHERE p.agreement_id = a.id AND p.kind = 'SCHEDULED'), 0)";
    private static final String DAYS = "COALESCE((SELECT SUM(DATEDIFF(p.to_day, p.from_day) + 1) FROM payment_in p"
            + " WHERE p.agreement_id = a.id AND p.kind = 'SCHEDULED'), 0)";
    private static final String FUNDS =
            """
            SELECT a.reference, holder.name, plan.reference, line.stream,
                   COALESCE((SELECT lb.unallocated_pence FROM line_balance lb WHERE lb.line_id = a.line_id), 0),
                   COALESCE((SELECT SUM(pb.available_pence) FROM pot_balance pb WHERE pb.line_id = a.line_id), 0),
                   COALESCE((SELECT SUM(pb.held_pence) FROM pot_balance pb WHERE pb.line_id = a.line_id), 0),
                   COALESCE((SELECT SUM(pb.spent_pence) FROM pot_balance pb WHERE pb.line_id = a.line_id), 0),
                   a.surplus_times, a.surplus_weeks,
            """
                    + PAYMENTS + ", " + DAYS
                    + """
            , (SELECT MAX(d.given_on) FROM draw_down d WHERE d.agreement_id = a.id AND d.is_standing = 1),
                   (SELECT COUNT(*) FROM draw_down d
                     WHERE d.agreement_id = a.id AND d.is_standing = 1 AND d.question <> '')
            """;
    private static final String WHOSE =
            """
             agreement a JOIN person holder ON holder.id = a.holder_id JOIN plan ON plan.id = a.plan_id
              JOIN funding_line line ON line.id = a.line_id
            """;
    private static final String IS_FUND = " WHERE a.holding = 'THIRD_PARTY' AND";
    private static final String ASKED =
            " a.keeper_id = ? AND a.state = 'ACCEPTED' AND (? = '' OR LOCATE(?, holder.name) > 0 OR LOCATE(?, plan.reference) > 0)";
    private static final String ABOVE =
            " AND " + LEFT + " > a.surplus_times * FLOOR(" + PAYMENTS + " * 7 / " + DAYS + ")";
    private static final String BY_NAME = " ORDER BY holder.name, a.id";
    private static final String GOALS =
            """
            SELECT goal.reference, goal.title, COALESCE(pb.available_pence, 0)
              FROM pot JOIN goal ON goal.id = pot.goal_id LEFT JOIN pot_balance pb ON pb.pot_id = pot.id
             WHERE pot.line_id = ? ORDER BY goal.place_in_plan, goal.id
            """;
    private static final String DRAWN =
            """
            SELECT d.reference, d.given_on, d.given_by, d.supplier, d.delivery, d.support, goal.title, d.amount_pence,
                   d.question, d.put_back_on, d.put_back_because
              FROM draw_down d JOIN goal ON goal.id = d.goal_id
             WHERE d.agreement_id = ?
            """;

    private final Tables tables;
    private final AgreementFile agreements;
    private final Access access;

    @Inject
    Funds(Tables tables, AgreementFile agreements, Access access) {
        this.tables = tables;
        this.agreements = agreements;
        this.access = access;
    }

    /** By name. The page is found out before any sum is made, so that only its own are. */
    public List<Fund> held(SignedIn who, Question asked) {
        access.require(who, SEE_KEPT_MONEY, Whose.keepers(asked.keeperId()));
        String named = asked.named().strip();
        return tables.read(
                FUNDS + " FROM (SELECT a.id FROM" + WHOSE + IS_FUND + ASKED + (asked.aboveOnly() ? ABOVE : "") + BY_NAME
                        + " LIMIT ? OFFSET ?) page JOIN (" + WHOSE + ") ON a.id = page.id" + BY_NAME,
                Funds::fund,
                asked.keeperId(),
                named,
                named,
                named,
                asked.atMost(),
                asked.from());
    }

    /** @throws NotFound when there is no such fund, or nobody has agreed to it */
    public Fund of(SignedIn who, String agreement) {
        Agreement asked = seen(who, agreement);
        return tables
                .read(
                        FUNDS + " FROM" + WHOSE + IS_FUND + " a.id = ? AND a.state IN ('ACCEPTED', 'ENDED')",
                        Funds::fund,
                        asked.id())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("fund", agreement));
    }

    /** In the order of the plan. */
    public List<ForGoal> goalsOf(SignedIn who, String agreement) {
        return tables.read(
                GOALS,
                row -> new ForGoal(row.getString(1), row.getString(2), Sterling.pence(row.getLong(3))),
                seen(who, agreement).lineId());
    }

    /** The last one made comes first. */
    public List<Drawn> drawn(SignedIn who, String agreement, int from, int atMost) {
        return tables.read(
                DRAWN + " ORDER BY d.id DESC LIMIT ? OFFSET ?",
                Funds::drawn,
                seen(who, agreement).id(),
                atMost,
                from);
    }

    /** @throws NotFound when the fund has no such draw-down */
    public Drawn drawn(SignedIn who, String agreement, String drawDown) {
        return tables
                .read(
                        DRAWN + " AND d.reference = ?",
                        Funds::drawn,
                        seen(who, agreement).id(),
                        drawDown)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("draw-down", drawDown));
    }

    /** Whether they may do this with the fund. */
    public boolean may(SignedIn who, Permission permission, String agreement) {
        return access.may(who, permission, agreements.whose(agreements.agreement(agreement)));
    }

    /** Before anything that was typed is looked at. */
    public void require(SignedIn who, Permission permission, String agreement) {
        access.require(who, permission, agreements.whose(agreements.agreement(agreement)));
    }

    private Agreement seen(SignedIn who, String reference) {
        Agreement agreement = agreements.agreement(reference);
        access.require(who, SEE_FUND, agreements.whose(agreement));
        return agreement;
    }

    private static Fund fund(ResultSet row) throws SQLException {
        return new Fund(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                FundingStream.valueOf(row.getString(4)),
                Sterling.pence(row.getLong(5)),
                new Balance(
                        Sterling.pence(row.getLong(6)), Sterling.pence(row.getLong(7)), Sterling.pence(row.getLong(8))),
                WeeksMoney.of(row.getLong(11), row.getLong(12), new SurplusRule(row.getInt(9), row.getInt(10))),
                row.getObject(13, LocalDate.class),
                row.getLong(14));
    }

    private static Drawn drawn(ResultSet row) throws SQLException {
        return new Drawn(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                GivenBy.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Sterling.pence(row.getLong(8)),
                row.getString(9),
                row.getObject(10, LocalDate.class),
                row.getString(11));
    }
}
