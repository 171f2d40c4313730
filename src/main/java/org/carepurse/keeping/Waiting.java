package org.carepurse.keeping;

import static org.carepurse.identity.Permission.SEE_KEPT_MONEY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.carepurse.identity.Access;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.invoice.ExceptionState;
import org.carepurse.invoice.MatchReason;
import org.carepurse.money.Sterling;
import org.carepurse.order.OrderState;
import org.carepurse.table.Tables;
import org.carepurse.time.London;
import org.joda.money.Money;

/** What waits at the desk of whoever keeps people's money: orders that money is set aside for, and bills that did not match. */
@ApplicationScoped
public class Waiting {

    /** An order that is not over, with what is set aside for it here. */
    public record Ordered(
            String order, String holder, String provider, OrderState state, LocalDate orderedOn, Money setAside) {}

    /** A part of a bill that did not match; the commissioner clears it up with the provider. */
    public record Unmatched(
            String invoice,
            String number,
            String holder,
            String provider,
            MatchReason reason,
            ExceptionState state,
            Money amount,
            LocalDate since) {}

    private static final String ORDERS =
            """
            SELECT o.reference, holder.name, p.name, o.state, o.placed_at, SUM(h.open_pence)
              FROM agreement a
              JOIN pot ON pot.line_id = a.line_id
              JOIN pot_hold h ON h.pot_id = pot.id AND h.state = 'OPEN'
              JOIN order_draw d ON d.hold_id = h.id
              JOIN order_line ol ON ol.id = d.line_id
              JOIN placed_order o ON o.id = ol.order_id
              JOIN person holder ON holder.id = o.holder_id
              JOIN provider p ON p.id = o.provider_id
             WHERE a.keeper_id = ? AND a.state = 'ACCEPTED'
             GROUP BY o.id, o.reference, holder.name, p.name, o.state, o.placed_at
             ORDER BY o.id LIMIT ? OFFSET ?""";
    private static final String EXCEPTIONS =
            """
            SELECT bill.reference, bill.number, holder.name, p.name, x.reason, x.state, x.amount_pence, x.queued_at
              FROM invoice_exception x
              JOIN invoice_line l ON l.id = x.line_id
              JOIN invoice bill ON bill.id = l.invoice_id
              JOIN person holder ON holder.id = bill.holder_id
              JOIN provider p ON p.id = bill.provider_id
             WHERE x.state IN ('OPEN', 'ASKED', 'PROPOSED') AND EXISTS
                   (SELECT 1 FROM order_draw d JOIN pot ON pot.id = d.pot_id
                      JOIN agreement a ON a.line_id = pot.line_id AND a.state = 'ACCEPTED'
                     WHERE d.line_id = l.order_line_id AND a.keeper_id = ?)
             ORDER BY x.queued_at, x.id LIMIT ? OFFSET ?""";

    private final Tables tables;
    private final Access access;

    @Inject
    Waiting(Tables tables, Access access) {
        this.tables = tables;
        this.access = access;
    }

    /** The oldest first. */
    public List<Ordered> orders(SignedIn who, long keeperId, int from, int atMost) {
        access.require(who, SEE_KEPT_MONEY, Whose.keepers(keeperId));
        return tables.read(
                ORDERS,
                row -> new Ordered(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        OrderState.valueOf(row.getString(4)),
                        day(row.getObject(5, LocalDateTime.class)),
                        Sterling.pence(row.getLong(6))),
                keeperId,
                atMost,
                from);
    }

    /** Whoever has waited longest first. */
    public List<Unmatched> exceptions(SignedIn who, long keeperId, int from, int atMost) {
        access.require(who, SEE_KEPT_MONEY, Whose.keepers(keeperId));
        return tables.read(
                EXCEPTIONS,
                row -> new Unmatched(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        MatchReason.valueOf(row.getString(5)),
                        ExceptionState.valueOf(row.getString(6)),
                        Sterling.pence(row.getLong(7)),
                        day(row.getObject(8, LocalDateTime.class))),
                keeperId,
                atMost,
                from);
    }

    private static LocalDate day(LocalDateTime utc) {
        return London.dateOf(utc.toInstant(ZoneOffset.UTC));
    }
}
