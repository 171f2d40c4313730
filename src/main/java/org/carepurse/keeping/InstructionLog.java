package org.carepurse.keeping;

import static org.carepurse.identity.Permission.SEE_KEPT_MONEY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.carepurse.identity.Access;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.payment.InstructionState;
import org.carepurse.table.Tables;
import org.carepurse.time.London;

/**
 * By whose instruction each payment of a bureau or a fund holder was made. Whoever keeps a person's money pays only what they
 * ordered (SI 2017/219, regulation 2): a payment is made up of approved parts of orders, and each order names who placed it.
 */
@ApplicationScoped
public class InstructionLog {

    /**
     * @param agreement under which the money is kept; empty for everybody's
     * @param month in which the money was to move
     */
    public record Question(long keeperId, String agreement, YearMonth month) {}

    private static final int AT_ONCE = 500;

    private static final String ROWS =
            """
            SELECT i.reference, i.state, r.pay_on, i.ended_on, p.name, holder.name, ol.service_name, bill.reference,
                   part.amount_pence, o.reference, placer.name, o.placed_at, COALESCE(asked.reference, ''),
                   COALESCE(decider.name, '')
              FROM payment_run r
              JOIN payment_instruction i ON i.run_id = r.id
              JOIN payment_part part ON part.instruction_id = i.id AND part.left_out = ''
              JOIN approval_share s ON s.approval_id = part.approval_id AND s.hold_id = part.hold_id
              JOIN pot ON pot.id = s.pot_id
              JOIN agreement g ON g.line_id = pot.line_id AND g.account_id = r.account_id
              JOIN invoice_approval a ON a.id = part.approval_id
              JOIN invoice_line l ON l.id = a.line_id
              JOIN invoice bill ON bill.id = l.invoice_id
              JOIN order_line ol ON ol.id = a.order_line_id
              JOIN placed_order o ON o.id = ol.order_id
              JOIN person placer ON placer.id = o.placed_by
              JOIN person holder ON holder.id = a.holder_id
              JOIN provider p ON p.id = i.provider_id
              LEFT JOIN approval_request asked ON asked.holder_id = o.holder_id AND asked.order_id = o.id
              LEFT JOIN person decider ON decider.id = asked.decided_by
             WHERE r.keeper_id = ? AND r.pay_on BETWEEN ? AND ? AND r.state NOT IN ('DRAFT', 'CANCELLED')
               AND i.state <> 'LEFT_OUT' AND (? = '' OR g.reference = ?)
             ORDER BY r.pay_on DESC, i.id DESC, part.approval_id, part.hold_id LIMIT ? OFFSET ?""";

    private final Tables tables;
    private final Access access;

    @Inject
    InstructionLog(Tables tables, Access access) {
        this.tables = tables;
        this.access = access;
    }

    /** The latest first. */
    public List<Instructed> of(SignedIn who, Question asked, int from, int atMost) {
        access.require(who, SEE_KEPT_MONEY, Whose.keepers(asked.keeperId()));
        return tables.read(
                ROWS,
                InstructionLog::instructed,
                asked.keeperId(),
                asked.month().atDay(1),
                asked.month().atEndOfMonth(),
                asked.agreement(),
                asked.agreement(),
                atMost,
                from);
    }

    /** All of them, some hundreds at a time. */
    public void each(SignedIn who, Question asked, Consumer<Instructed> reader) {
        int from = 0;
        List<Instructed> some = of(who, asked, from, AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(reader);
            from += AT_ONCE;
            some = some.size() < AT_ONCE ? List.of() : of(who, asked, from, AT_ONCE);
        }
    }

    private static Instructed instructed(ResultSet row) throws SQLException {
        return new Instructed(
                row.getString(1),
                InstructionState.valueOf(row.getString(2)),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                Sterling.pence(row.getLong(9)),
                row.getString(10),
                row.getString(11),
                London.dateOf(row.getObject(12, LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                row.getString(13),
                row.getString(14));
    }
}
