package org.carepurse.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class ProofTest {

    private final TestBooks books;
    private final Ledger ledger;
    private long pot;
    private long hold;

    ProofTest(CarePurseInstance carePurse) {
        books = TestBooks.of(carePurse);
        ledger = carePurse.get(Ledger.class);
    }

    @BeforeEach
    void some_money_is_held_and_some_is_spent() {
        pot = books.aPotWith("100.00");
        hold = books.aHoldOf("60.00", pot);
        books.settle(hold, "20.00", Remainder.KEPT);
    }

    @Test
    void holds_when_every_stored_balance_equals_the_journal() {
        assertThat(ledger.prove().differences()).isEmpty();
    }

    @Test
    void fails_by_one_penny_in_any_stored_figure() throws SQLException {
        assertFound(
                "UPDATE pot_balance SET available_pence = available_pence + 1 WHERE pot_id = " + pot,
                "available in pot");
        assertFound("UPDATE pot_balance SET spent_pence = spent_pence + 1 WHERE pot_id = " + pot, "spent of pot");
        assertFound(
                "UPDATE line_balance SET unallocated_pence = 1 WHERE line_id = " + books.line, "unallocated on line");
    }

    @Test
    void fails_when_held_money_is_not_that_of_the_open_holds() throws SQLException {
        assertFound(
                "UPDATE pot_balance SET held_pence = held_pence + 1 WHERE pot_id = " + pot,
                "held in pot",
                "open holds of pot");
        assertFound(
                "UPDATE pot_hold SET open_pence = open_pence - 1, settled_pence = settled_pence + 1 WHERE id = " + hold,
                "open holds of pot",
                "open on hold",
                "settled from hold");
    }

    @Test
    void fails_when_an_entry_moves_nothing() throws SQLException {
        assertFound(
                "INSERT INTO journal_entry SELECT id + 1, commissioner_id, reason, document_kind, document_reference,"
                        + " effective_on, recorded_at, actor_id, caller_key, 'again', digest, corrects_entry_id FROM journal_entry"
                        + " WHERE commissioner_id = " + books.commissioner + " LIMIT 1",
                "moves of entry");
    }

    /** Tampers as the owner in a transaction of its own that is undone afterwards. */
    private void assertFound(String tampering, String... figures) throws SQLException {
        try (HikariDataSource owner = TestDatabase.started().asOwner();
                Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate(tampering);
            assertThat(Prover.prove(connection).differences())
                    .extracting(Proof.Difference::figure)
                    .containsExactlyInAnyOrder(figures);
            connection.rollback();
        }
    }
}
