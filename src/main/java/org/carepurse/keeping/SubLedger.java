package org.carepurse.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.carepurse.careplan.FundingStream;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/**
 * One person's money in one line: what of the account's cash is theirs.
 *
 * @param agreement its reference
 * @param plan the plan's reference
 * @param unsorted what no goal has been given yet
 * @param left what its goals can spend
 * @param setAside for what was ordered
 * @param toPay what providers have earned, and no bank has said yet that they have it
 */
public record SubLedger(
        String agreement,
        String holder,
        String plan,
        FundingStream stream,
        Money unsorted,
        Money left,
        Money setAside,
        Money toPay) {

    /** Of an agreement {@code a}: its approved shares, less what was credited of them, that have not been paid for good. */
    private static final String TO_PAY =
            """
            (SELECT COALESCE(SUM(s.amount_pence - (SELECT COALESCE(SUM(c.amount_pence), 0) FROM credit_share c
                       WHERE c.approval_id = s.approval_id AND c.hold_id = s.hold_id AND c.entry_id IS NOT NULL AND c.bank_account_id IS NULL)), 0)
               FROM pot JOIN approval_share s ON s.pot_id = pot.id
              WHERE pot.line_id = a.line_id AND NOT EXISTS
                    (SELECT 1 FROM payment_part part
                       JOIN payment_instruction i ON i.id = part.instruction_id AND i.state = 'PAID'
                      WHERE part.approval_id = s.approval_id AND part.hold_id = s.hold_id AND part.is_live = 1))""";
    /** Of an agreement {@code a} with its line's balance {@code lb}: the four parts of its money. */
    private static final String PARTS =
            """
            COALESCE(lb.unallocated_pence, 0) AS unsorted,
            (SELECT COALESCE(SUM(pb.available_pence), 0) FROM pot_balance pb WHERE pb.line_id = a.line_id) AS spendable,
            (SELECT COALESCE(SUM(pb.held_pence), 0) FROM pot_balance pb WHERE pb.line_id = a.line_id) AS set_aside,
            """
                    + TO_PAY + " AS to_pay";

    static final String ROWS = "SELECT a.reference, holder.name, plan.reference, line.stream, " + PARTS
            + """
              FROM agreement a JOIN person holder ON holder.id = a.holder_id JOIN plan ON plan.id = a.plan_id
              JOIN funding_line line ON line.id = a.line_id LEFT JOIN line_balance lb ON lb.line_id = a.line_id
             WHERE a.state = 'ACCEPTED' AND
            """;
    /** Of an account, which it takes three times: with what is still to be handed over, without what has not come yet. */
    static final String ALL_TOGETHER =
            """
            SELECT COALESCE(SUM(mine.unsorted + mine.spendable + mine.set_aside + mine.to_pay), 0)
                   + (SELECT COALESCE(SUM(IF(h.from_account_id = ?, h.amount_pence, -h.amount_pence)), 0)
                        FROM cash_handover h WHERE ? IN (h.from_account_id, h.to_account_id) AND h.came_on IS NULL)
              FROM (SELECT"""
                    + " "
                    + PARTS
                    + """
                      FROM agreement a LEFT JOIN line_balance lb ON lb.line_id = a.line_id
                     WHERE a.account_id = ? AND a.state IN ('ACCEPTED', 'ENDED')) mine
                    """;

    static SubLedger of(ResultSet row) throws SQLException {
        return new SubLedger(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                FundingStream.valueOf(row.getString(4)),
                Sterling.pence(row.getLong(5)),
                Sterling.pence(row.getLong(6)),
                Sterling.pence(row.getLong(7)),
                Sterling.pence(row.getLong(8)));
    }

    public Money total() {
        return unsorted.plus(left).plus(setAside).plus(toPay);
    }
}
