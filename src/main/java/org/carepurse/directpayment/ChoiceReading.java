package org.carepurse.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.holding.HeldAccount;
import org.carepurse.holding.OwnPartsShown;
import org.carepurse.money.Sterling;
import org.carepurse.table.Tables;

/** Finds what there is to choose from for the lines of one account. */
@ApplicationScoped
class ChoiceReading {

    private static final int MOST = 100;

    private static final String GOALS =
            """
            SELECT pot.id, pot.reference, goal.title, COALESCE(b.available_pence, 0)
              FROM pot JOIN goal ON goal.id = pot.goal_id LEFT JOIN pot_balance b ON b.pot_id = pot.id
             WHERE pot.line_id IN (%s) ORDER BY goal.place_in_plan, pot.id
            """;
    private static final String ORDERS =
            """
            SELECT o.reference, provider.name, MIN(l.service_name), SUM(h.open_pence), MIN(l.price_pence)
              FROM pot JOIN order_draw d ON d.pot_id = pot.id JOIN pot_hold h ON h.id = d.hold_id AND h.open_pence > 0
              JOIN order_line l ON l.id = d.line_id JOIN placed_order o ON o.id = l.order_id
              JOIN organisation provider ON provider.id = o.provider_id
             WHERE pot.line_id IN (%s) GROUP BY o.id, o.reference, provider.name ORDER BY o.id DESC LIMIT %d
            """;
    private static final String BILLS =
            "SELECT i.reference, i.number, provider.name, SUM(" + PayingBills.STILL_OWED + ") AS owed"
                    + """
              FROM pot JOIN approval_share s ON s.pot_id = pot.id JOIN invoice_approval a ON a.id = s.approval_id
              JOIN invoice_line l ON l.id = a.line_id JOIN invoice i ON i.id = l.invoice_id
              JOIN organisation provider ON provider.id = a.provider_id
             WHERE pot.line_id IN (%s) GROUP BY i.id, i.reference, i.number, provider.name HAVING owed > 0
             ORDER BY i.id DESC LIMIT %d
            """;
    private static final String WAGES =
            """
            SELECT w.reference, w.kind, p.assistant, p.to_day, h.open_pence
              FROM assistant_pay p JOIN wage_part w ON w.pay_id = p.id JOIN pot_hold h ON h.id = w.hold_id
             WHERE p.account_id = ? AND h.open_pence > 0 ORDER BY p.to_day, w.id LIMIT ?
            """;
    private static final String PAYMENTS_IN =
            """
            SELECT p.reference, p.paid_on, p.amount_pence FROM payment_in p JOIN agreement a ON a.id = p.agreement_id
             WHERE a.account_id = ? AND p.paid_on IS NOT NULL AND NOT EXISTS
                   (SELECT 1 FROM explanation e WHERE e.about_id = p.id AND e.kind = 'PAID_IN' AND e.is_live = 1)
             ORDER BY p.paid_on DESC LIMIT ?
            """;
    private static final String PAYMENTS =
            """
            SELECT e.reference, l.booked_on, CASE WHEN l.other_party = '' THEN l.words ELSE l.other_party END, e.amount_pence
              FROM explanation e JOIN statement_line l ON l.id = e.line_id
             WHERE e.account_id = ? AND e.is_live = 1 AND e.kind IN ('FOR_GOAL', 'FOR_ORDER', 'FOR_INVOICE', 'WAGES')
             ORDER BY l.booked_on DESC, l.id DESC LIMIT ?
            """;

    private final OwnPartsShown ownParts;
    private final Tables tables;

    @Inject
    ChoiceReading(OwnPartsShown ownParts, Tables tables) {
        this.ownParts = ownParts;
        this.tables = tables;
    }

    Choices of(HeldAccount account) {
        return new Choices(
                ofLines(
                        GOALS,
                        account,
                        row -> new Choices.GoalChoice(
                                row.getLong(1), row.getString(2), row.getString(3), Sterling.pence(row.getLong(4)))),
                ofLines(
                        ORDERS,
                        account,
                        row -> new Choices.OpenOrder(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                Sterling.pence(row.getLong(4)),
                                Sterling.pence(row.getLong(5)))),
                ofLines(
                        BILLS,
                        account,
                        row -> new Choices.OwedBill(
                                row.getString(1), row.getString(2), row.getString(3), Sterling.pence(row.getLong(4)))),
                ofAccount(
                        WAGES,
                        account,
                        row -> new Choices.PutBy(
                                row.getString(1),
                                WagePartKind.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getObject(4, LocalDate.class),
                                Sterling.pence(row.getLong(5)))),
                ofAccount(
                        PAYMENTS_IN,
                        account,
                        row -> new Choices.ReceivedPayment(
                                row.getString(1), row.getObject(2, LocalDate.class), Sterling.pence(row.getLong(3)))),
                ofAccount(
                        PAYMENTS,
                        account,
                        row -> new Choices.EarlierPayment(
                                row.getString(1),
                                row.getObject(2, LocalDate.class),
                                row.getString(3),
                                Sterling.pence(row.getLong(4)))),
                ownParts.into(account));
    }

    private <T> List<T> ofLines(String sql, HeldAccount account, Tables.Row<T> row) {
        Object[] lines = account.lines().toArray();
        return tables.read(sql.formatted(Tables.marks(lines.length), MOST), row, lines);
    }

    private <T> List<T> ofAccount(String sql, HeldAccount account, Tables.Row<T> row) {
        return tables.read(sql, row, account.id(), MOST);
    }
}
