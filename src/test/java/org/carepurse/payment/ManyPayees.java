package org.carepurse.payment;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.carepurse.reference.Ids;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.TestDatabase;

/**
 * A commissioner with as many providers to pay as are wanted. One of them earned its money by an order; the others are
 * copies of it, written by a few statements of SQL with their bank details, their approved shares and their entries in the
 * journal, as no test could wait for so many orders. All their bills name one invoice line.
 */
public final class ManyPayees {

    /** The copies' ids follow one another; so do their amounts, from a penny to 90p over and over. */
    private static final String NUMBERS = " FROM (SELECT seq AS n FROM seq_1_to_%d) numbers ";

    private static final String PENCE = "(1 + n %% 90)";

    private static final List<String> PEOPLE = List.of(
            "INSERT INTO organisation SELECT @first + n, CONCAT('O', CONV(@first + n, 10, 36)), o.kind, CONCAT('Payee ', n),"
                    + " NULL, o.commissioner_id, 1, 0" + NUMBERS + "JOIN organisation o ON o.id = @provider",
            "INSERT INTO provider SELECT @first + n, CONCAT('P', CONV(@first + n, 10, 36)), p.commissioner_id,"
                    + " CONCAT('Payee ', n), p.run_by, p.description, p.address, p.postcode, p.telephone, p.website, p.state,"
                    + " p.state_because, p.told_as_at, 1, 0" + NUMBERS + "JOIN provider p ON p.id = @provider",
            "INSERT INTO bank_details SELECT @first + n, CONCAT('B', CONV(@first + n, 10, 36)), @first + n,"
                    + " CONCAT('PAYEE ', n), d.sort_code, LPAD(n, 8, '1'), d.changed_by, d.changed_at, 1" + NUMBERS
                    + "JOIN bank_details d ON d.provider_id = @provider",
            "INSERT INTO bank_details_check SELECT @first + n, c.commissioner_id, c.finding, c.how, c.checked_by, c.checked_at"
                    + NUMBERS
                    + "JOIN bank_details d ON d.provider_id = @provider JOIN bank_details_check c ON c.details_id = d.id");

    private static final List<String> EARNINGS = List.of(
            "INSERT INTO invoice_approval SELECT @base + n, a.commissioner_id, a.holder_id, @first + n, a.order_line_id,"
                    + " a.line_id, a.ground, a.quantity_hundredths, " + PENCE
                    + ", a.effective_on, a.approved_by, a.approved_at" + NUMBERS
                    + "JOIN invoice_approval a ON a.provider_id = @provider",
            "INSERT INTO journal_entry SELECT @base + n, e.commissioner_id, 'SETTLED', e.document_kind, e.document_reference,"
                    + " e.effective_on, e.recorded_at, e.actor_id, CONCAT('copy-', @base + n), '', e.digest, NULL"
                    + NUMBERS
                    + "JOIN journal_entry e ON e.id = @entry",
            "INSERT INTO journal_move SELECT @base + n, 0, m.commissioner_id, 'HELD', m.from_owner_id, 'OWED', @first + n, "
                    + PENCE + ", m.hold_id" + NUMBERS
                    + "JOIN journal_move m ON m.entry_id = @entry AND m.to_kind = 'OWED'",
            "INSERT INTO journal_entry SELECT @base, e.commissioner_id, 'HELD', e.document_kind, e.document_reference,"
                    + " e.effective_on, e.recorded_at, e.actor_id, CONCAT('copy-', @base), '', e.digest, NULL"
                    + " FROM journal_entry e WHERE e.id = @entry",
            "INSERT INTO journal_move SELECT @base, 0, m.commissioner_id, 'AVAILABLE', m.from_owner_id, 'HELD',"
                    + " m.from_owner_id, (SELECT SUM(" + PENCE + ")" + NUMBERS + "), m.hold_id"
                    + " FROM journal_move m WHERE m.entry_id = @entry AND m.to_kind = 'OWED'",
            "INSERT INTO approval_share SELECT @base + n, @first + n, s.pot_id, s.hold_id, @base + n, " + PENCE
                    + ", FALSE" + NUMBERS + "JOIN approval_share s ON s.entry_id = @entry",
            "UPDATE pot_hold h JOIN journal_move m ON m.entry_id = @base AND m.hold_id = h.id"
                    + " SET h.placed_pence = h.placed_pence + m.amount_pence, h.settled_pence = h.settled_pence + m.amount_pence",
            "UPDATE pot_balance b JOIN journal_move m ON m.entry_id = @base AND m.from_owner_id = b.pot_id"
                    + " SET b.available_pence = b.available_pence - m.amount_pence,"
                    + " b.spent_pence = b.spent_pence + m.amount_pence");

    private final PayDesk desk;
    private final long first;
    private final int copies;
    private final long original;

    private ManyPayees(PayDesk desk, int copies) {
        this.desk = desk;
        this.copies = copies;
        this.first = longAgo();
        original = desk.owed("1.00").id;
        write(PEOPLE);
    }

    /** @param payees how many are copied; up to 20,000 */
    public static ManyPayees in(CarePurseInstance instance, int payees) {
        return new ManyPayees(PayDesk.in(instance), payees).earn();
    }

    /** Each of the copies is owed a little more, of its own bill. */
    public ManyPayees earn() {
        write(EARNINGS);
        return this;
    }

    /** Two hours before now, when nothing else was made: what is made in one millisecond has ids that follow one another. */
    private static long longAgo() {
        return Ids.next() - (1L << 45);
    }

    private void write(List<String> statements) {
        try (HikariDataSource owner = TestDatabase.started().asOwner();
                Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            set(connection, "SET @first = ?", first);
            set(connection, "SET @provider = ?", original);
            set(connection, "SET @base = ?", longAgo());
            set(
                    connection,
                    "SET @entry = (SELECT s.entry_id FROM approval_share s JOIN invoice_approval a ON a.id = s.approval_id"
                            + " WHERE a.provider_id = ?)",
                    original);
            for (String statement : statements) {
                connection.createStatement().execute(statement.formatted(copies));
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void set(Connection connection, String sql, long value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, value);
            statement.execute();
        }
    }

    PayDesk desk() {
        return desk;
    }

    /** How many are paid, the one with the order among them. */
    public int payees() {
        return copies + 1;
    }
}
