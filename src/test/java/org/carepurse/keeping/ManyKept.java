package org.carepurse.keeping;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.budget.Holding;
import org.carepurse.payment.KeptDesk;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.ManyCopies;
import org.carepurse.testing.TestDatabase;

/**
 * Thousands of people at one bureau: the first of them bought twice through the use cases, and was paid for once; all the others
 * are copies of that, row for row, in every table that the bureau's desk reads, the journal among them.
 */
public final class ManyKept {

    /** Table by table, each after those that it names, with what of it is the first person's; the plan is {@code %1$d}. */
    private static final List<String[]> ROWS = List.of(
            new String[] {"person", "id = (SELECT holder_id FROM plan WHERE id = %1$d)"},
            new String[] {"hat", "person_id = (SELECT holder_id FROM plan WHERE id = %1$d)"},
            new String[] {"plan", "id = %1$d"},
            new String[] {"goal", "plan_id = %1$d"},
            new String[] {"funding_line", "plan_id = %1$d"},
            new String[] {"pot", "plan_id = %1$d"},
            new String[] {"agreement", "plan_id = %1$d"},
            new String[] {"journal_entry", "id IN (SELECT m.entry_id FROM journal_move m WHERE %2$s)"},
            new String[] {"pot_hold", "pot_id IN (SELECT id FROM pot WHERE plan_id = %1$d)"},
            new String[] {"journal_move", "entry_id IN (SELECT m.entry_id FROM journal_move m WHERE %2$s)"},
            new String[] {"line_balance", "line_id IN (SELECT id FROM funding_line WHERE plan_id = %1$d)"},
            new String[] {"pot_balance", "line_id IN (SELECT id FROM funding_line WHERE plan_id = %1$d)"},
            new String[] {"placed_order", "plan_id = %1$d"},
            new String[] {"order_line", "order_id IN (SELECT id FROM placed_order WHERE plan_id = %1$d)"},
            new String[] {"order_draw", "pot_id IN (SELECT id FROM pot WHERE plan_id = %1$d)"},
            new String[] {"invoice_approval", "holder_id = (SELECT holder_id FROM plan WHERE id = %1$d)"},
            new String[] {"approval_share", "pot_id IN (SELECT id FROM pot WHERE plan_id = %1$d)"},
            new String[] {
                "payment_part",
                "approval_id IN (SELECT s.approval_id FROM approval_share s JOIN pot ON pot.id = s.pot_id"
                        + " WHERE pot.plan_id = %1$d)"
            });

    private static final String MOVES =
            "from_owner_id IN (SELECT id FROM pot WHERE plan_id = %1$d UNION SELECT id FROM funding_line WHERE plan_id = %1$d)"
                    + " OR to_owner_id IN (SELECT id FROM pot WHERE plan_id = %1$d UNION SELECT id FROM funding_line WHERE plan_id = %1$d)";
    /** What left the account for all of them together. */
    private static final List<String> PAID_FOR_ALL = List.of(
            "INSERT INTO journal_entry SELECT id + 1, commissioner_id, reason, document_kind, document_reference, effective_on,"
                    + " recorded_at, actor_id, CONCAT('all-', id), part, digest, NULL FROM journal_entry WHERE id IN (%1$s)",
            "INSERT INTO journal_move SELECT entry_id + 1, line, commissioner_id, from_kind, from_owner_id, to_kind,"
                    + " to_owner_id, amount_pence * %2$d, NULL FROM journal_move WHERE entry_id IN (%1$s)");

    private static final String PAYMENTS =
            "SELECT e.id FROM journal_entry e JOIN journal_move m ON m.entry_id = e.id WHERE e.reason IN ('SENT', 'PAID')"
                    + " AND m.from_kind IN ('OWED', 'SENT') AND m.from_owner_id = %d";

    private ManyKept() {}

    /** @param people how many there are then besides the first */
    public static KeptDesk in(CarePurseInstance instance, int people) {
        KeptDesk bureau = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        long provider = bureau.owes("45.00").id;
        bureau.paid();
        bureau.owes("10.00");
        try (HikariDataSource owner = TestDatabase.started().asOwner();
                Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            ManyCopies copies = new ManyCopies(connection, people);
            long plan = bureau.agreement.plan().plan().id();
            for (String[] rows : ROWS) {
                copies.of(rows[0], rows[1].formatted(plan, MOVES.formatted(plan)));
            }
            pay(connection, provider, people);
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return bureau;
    }

    private static void pay(Connection connection, long provider, int copies) throws SQLException {
        List<String> payments = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery(PAYMENTS.formatted(provider))) {
                while (row.next()) {
                    payments.add(row.getString(1));
                }
            }
            for (String sql : PAID_FOR_ALL) {
                statement.execute(sql.formatted(String.join(", ", payments), copies));
            }
        }
    }
}
