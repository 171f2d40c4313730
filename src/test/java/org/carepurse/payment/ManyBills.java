package org.carepurse.payment;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.carepurse.identity.SignedIn;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.ManyCopies;
import org.carepurse.testing.TestDatabase;

/**
 * A provider that has sent thousands of invoices, all but the last of them paid: the first was ordered, delivered, invoiced
 * and paid through the use cases, all the others are copies of it in every table that the provider's pages read. The journal is
 * not among them.
 */
public record ManyBills(long providerId, SignedIn staff) {

    private static final List<String[]> ROWS = List.of(
            new String[] {"placed_order", "provider_id = %d"},
            new String[] {"order_line", "order_id IN (SELECT id FROM placed_order WHERE provider_id = %d)"},
            new String[] {"delivery", "provider_id = %d"},
            new String[] {"invoice", "provider_id = %d"},
            new String[] {"invoice_line", "invoice_id IN (SELECT id FROM invoice WHERE provider_id = %d)"},
            new String[] {"invoice_approval", "provider_id = %d"},
            new String[] {"approval_share", "provider_id = %d"},
            new String[] {"payment_run", "id IN (SELECT run_id FROM payment_instruction WHERE provider_id = %d)"},
            new String[] {"payment_instruction", "provider_id = %d"},
            new String[] {
                "payment_part", "instruction_id IN (SELECT id FROM payment_instruction WHERE provider_id = %d)"
            });

    /** As a database does by itself before long: how it finds rows depends on how many it believes there are. */
    private static final String COUNT_ANEW =
            "ANALYZE TABLE " + ROWS.stream().map(rows -> rows[0]).collect(Collectors.joining(", "));

    /** @param bills how many are paid */
    public static ManyBills in(CarePurseInstance instance, int bills) {
        PayDesk desk = PayDesk.in(instance);
        PayDesk.Provider provider = desk.owed("45.00");
        desk.released();
        desk.goRound();
        copy(bills - 1, provider.id);
        return new ManyBills(provider.id, provider.staff);
    }

    private static void copy(int bills, long provider) {
        try (HikariDataSource owner = TestDatabase.started().asOwner();
                Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            ManyCopies copies = new ManyCopies(connection, bills);
            for (String[] rows : ROWS) {
                copies.of(rows[0], rows[1].formatted(provider));
            }
            connection.commit();
            connection.createStatement().execute(COUNT_ANEW);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
