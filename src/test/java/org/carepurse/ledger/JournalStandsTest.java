package org.carepurse.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pence;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself holds to, whatever is sent to it and whoever sends it. */
@OnDatabase
class JournalStandsTest {

    private final TestBooks books;
    private final Ledger ledger;

    JournalStandsTest(CarePurseInstance carePurse) {
        books = TestBooks.of(carePurse).fundedWith("10.00");
        ledger = carePurse.get(Ledger.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal_entry SET reason = 'RETURNED'",
                "DELETE FROM journal_entry",
                "TRUNCATE TABLE journal_entry",
                "UPDATE journal_move SET amount_pence = 1",
                "DELETE FROM journal_move",
                "TRUNCATE TABLE journal_move",
                "DROP TABLE journal_move",
                "DROP TRIGGER journal_move_is_never_changed",
                "REPLACE INTO journal_move SELECT * FROM journal_move",
                "INSERT INTO journal_entry SELECT * FROM journal_entry ON DUPLICATE KEY UPDATE reason = 'RETURNED'"
            })
    void the_application_has_no_right_to_change_or_remove_what_is_journalled(String sql) throws SQLException {
        assertRefused(TestDatabase.started().asApplication(), sql, "denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal_entry SET reason = 'RETURNED'",
                "DELETE FROM journal_entry",
                "UPDATE journal_move SET amount_pence = 1",
                "DELETE FROM journal_move",
                "REPLACE INTO journal_move SELECT * FROM journal_move LIMIT 1",
                "INSERT INTO journal_move SELECT * FROM journal_move ORDER BY entry_id LIMIT 1 ON DUPLICATE KEY UPDATE amount_pence = 1"
            })
    void triggers_stop_even_the_owner_of_the_tables(String sql) throws SQLException {
        assertRefused(TestDatabase.started().asOwner(), sql, "is never");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'FUNDING', 1, 'UNALLOCATED', 2, 0, NULL", "'FUNDING', 1, 'UNALLOCATED', 2, -1, NULL",
                "'FUNDING', 1, 'AVAILABLE', 2, 1, NULL", "'AVAILABLE', 1, 'AVAILABLE', 2, 1, NULL",
                "'AVAILABLE', 1, 'HELD', 1, 1, NULL"
            })
    void no_move_of_nothing_or_off_the_chart_can_be_written(String move) throws SQLException {
        Posted funding = books.act(() -> ledger.fund(books.line, pence(1), books.occasion()))
                .value();
        assertRefused(
                TestDatabase.started().asApplication(),
                "INSERT INTO journal_move VALUES (%d, 9, 1, %s)".formatted(funding.entryId(), move),
                "move_");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE pot_balance SET available_pence = -1 WHERE pot_id = %d",
                "UPDATE pot_balance SET held_pence = -1 WHERE pot_id = %d",
                "UPDATE pot_balance SET spent_pence = -1 WHERE pot_id = %d"
            })
    void no_balance_can_be_below_zero(String sql) throws SQLException {
        assertRefused(
                TestDatabase.started().asApplication(),
                sql.formatted(books.aPotWith("1.00")),
                "pot_is_never_below_zero");
    }

    @Test
    void no_line_can_be_below_zero() throws SQLException {
        assertRefused(
                TestDatabase.started().asApplication(),
                "UPDATE line_balance SET unallocated_pence = -1 WHERE line_id = " + books.line,
                "line_is_never_below_zero");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open_pence = 99", "settled_pence = -1, open_pence = 101", "state = 'SETTLED'"})
    void the_parts_of_a_hold_add_up(String change) throws SQLException {
        long hold = books.aHoldOf("1.00", books.aPotWith("1.00"));
        assertRefused(
                TestDatabase.started().asApplication(),
                "UPDATE pot_hold SET %s WHERE id = %d".formatted(change, hold),
                "hold_");
    }

    private static void assertRefused(HikariDataSource as, String sql, String because) throws SQLException {
        try (as;
                Connection connection = as.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining(because);
        }
    }
}
