package org.carepurse.fund;

import static org.carepurse.identity.Permission.SEE_FUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.holding.Agreement;
import org.carepurse.holding.AgreementFile;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/** One person's fund: what it has, goal by goal, and what was drawn down of it. */
@ApplicationScoped
public class Funds {

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

    /** @throws NotFound when there is no such fund, or nobody has agreed to it */
    public Fund of(SignedIn who, String agreement) {
        Agreement asked = seen(who, agreement);
        return tables
                .read(
                        Fund.ROWS
                                + " WHERE a.id = ? AND a.holding = 'THIRD_PARTY' AND a.state IN ('ACCEPTED', 'ENDED')",
                        Fund::read,
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
