package org.carepurse.keeping;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carepurse.budget.Holding;
import org.carepurse.payment.KeptDesk;
import org.carepurse.reference.Ids;
import org.carepurse.testing.CarePurseInstance;
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

    private final int copies;
    private final long base = Ids.next() - (1L << 46);
    private final Map<Long, Long> firstCopies = new HashMap<>();

    private ManyKept(int copies) {
        this.copies = copies;
    }

    /** @param people how many there are then besides the first */
    public static KeptDesk in(CarePurseInstance instance, int people) {
        KeptDesk bureau = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        long provider = bureau.owes("45.00").id;
        bureau.paid();
        bureau.owes("10.00");
        try (HikariDataSource owner = TestDatabase.started().asOwner();
                Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            ManyKept many = new ManyKept(people);
            for (String[] rows : ROWS) {
                many.copy(
                        connection,
                        rows[0],
                        rows[1],
                        bureau.agreement.plan().plan().id());
            }
            many.pay(connection, provider);
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return bureau;
    }

    private void copy(Connection connection, String table, String which, long plan) throws SQLException {
        String where = which.formatted(plan, MOVES.formatted(plan));
        List<String> copying = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM " + table + " WHERE " + where)) {
            while (row.next()) {
                copying.add(copyOf(table, row));
            }
            for (String sql : copying) {
                statement.execute(sql);
            }
        }
    }

    /** One row becomes as many as there are copies: whatever was copied before is named anew, all else stays. */
    private String copyOf(String table, ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        if (columns.getColumnName(1).equals("id")) {
            firstCopies.put(row.getLong(1), base + (long) firstCopies.size() * (copies + 1));
        }
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            values.add(value(columns.getColumnName(i), row.getObject(i), row.getLong(1)));
        }
        String same = row.getMetaData().getColumnName(1) + " = " + row.getLong(1) + " AND " + columns.getColumnName(2)
                + " = '" + row.getString(2) + "'";
        return "INSERT INTO " + table + " SELECT " + String.join(", ", values) + " FROM seq_1_to_" + copies
                + " numbers JOIN " + table + " original ON original." + same.replace(" AND ", " AND original.");
    }

    private String value(String column, Object value, long id) {
        return switch (column) {
            case "reference" -> "CONCAT(LEFT(original.reference, 4), CONV(" + copyOf(id) + ", 10, 36))";
            case "caller_key" -> "CONCAT('copy-', " + copyOf(id) + ")";
            case "email" -> "CONCAT(seq, '.', original.email)";
            case "name" -> "CONCAT(original.name, ' ', seq)";
            case "nhs_number" -> "NULL";
            default ->
                value instanceof Long number && firstCopies.containsKey(number) ? copyOf(number) : "original." + column;
        };
    }

    private String copyOf(long original) {
        return "(" + firstCopies.get(original) + " + seq)";
    }

    private void pay(Connection connection, long provider) throws SQLException {
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
