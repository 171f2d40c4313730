package org.carepurse.fund;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.carepurse.careplan.FundingStream;
import org.carepurse.holding.SurplusRule;
import org.carepurse.ledger.Balance;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/**
 * One person's individual service fund as it stands now.
 *
 * @param agreement the reference of the agreement under which it is held
 * @param unsorted what no goal has been given yet
 * @param balance what its goals have left, set aside, and spent
 * @param lastGiven the day of the last support that was drawn down; null when none was
 * @param asked how many of its draw-downs the person has asked about
 */
public record Fund(
        String agreement,
        String holder,
        String plan,
        FundingStream stream,
        Money unsorted,
        Balance balance,
        WeeksMoney week,
        LocalDate lastGiven,
        long asked) {

    private static final String PAYMENTS =
            "COALESCE((SELECT SUM(p.amount_pence + IF(a.contribution_basis = 'NET', p.contribution_pence, 0))"
                    + " FROM payment_in p WHERE p.agreement_id = a.id AND p.kind = 'SCHEDULED'), 0)";
    private static final String DAYS = "COALESCE((SELECT SUM(DATEDIFF(p.to_day, p.from_day) + 1) FROM payment_in p"
            + " WHERE p.agreement_id = a.id AND p.kind = 'SCHEDULED'), 0)";

    /** Of each agreement {@code a}. */
    static final String ROWS =
            """
            SELECT a.reference, holder.name, plan.reference, line.stream,
                   COALESCE((SELECT lb.unallocated_pence FROM line_balance lb WHERE lb.line_id = a.line_id), 0),
            """
                    + ofPots("available_pence") + ", " + ofPots("held_pence") + ", " + ofPots("spent_pence")
                    + """
            , a.surplus_times, a.surplus_weeks,
            """
                    + PAYMENTS + ", " + DAYS
                    + """
            , (SELECT MAX(d.given_on) FROM draw_down d WHERE d.agreement_id = a.id AND d.is_standing = 1),
                   (SELECT COUNT(*) FROM draw_down d
                     WHERE d.agreement_id = a.id AND d.is_standing = 1 AND d.question <> '')
              FROM agreement a JOIN person holder ON holder.id = a.holder_id JOIN plan ON plan.id = a.plan_id
              JOIN funding_line line ON line.id = a.line_id
            """;

    private static String ofPots(String part) {
        return "COALESCE((SELECT SUM(pb." + part + ") FROM pot_balance pb FORCE INDEX (pot_balance_by_line)"
                + " WHERE pb.line_id = a.line_id), 0)";
    }

    static Fund read(ResultSet row) throws SQLException {
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

    /** What nobody has set aside. */
    public Money left() {
        return unsorted.plus(balance.available());
    }

    public Money above() {
        return week.above(left());
    }

    public Optional<LocalDate> lastGivenOn() {
        return Optional.ofNullable(lastGiven);
    }
}
