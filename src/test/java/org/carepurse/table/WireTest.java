package org.carepurse.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.mysql.cj.jdbc.JdbcConnection;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.reference.Ids;
import org.carepurse.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WireTest {

    private static final String ADD = "INSERT INTO line_balance (line_id, commissioner_id, promised_pence,"
            + " unallocated_pence) VALUES (?, ?, 0, 0)";

    private final HikariDataSource database = TestDatabase.started().asOwner();
    private final long commissioner = Ids.next();
    private Connection connection;
    private long settingsOnConnecting;

    @BeforeEach
    void connects() throws SQLException {
        connection = database.getConnection();
        settingsOnConnecting = said("Com_set_option");
    }

    @AfterEach
    void leaves_nothing_behind() throws SQLException {
        connection.setAutoCommit(true);
        run("DELETE FROM line_balance WHERE commissioner_id = " + commissioner);
        connection.close();
        database.close();
    }

    @Test
    void a_transaction_in_which_nothing_is_asked_costs_no_journey() throws SQLException {
        connection.setAutoCommit(false);
        connection.commit();
        connection.rollback();
        connection.setAutoCommit(true);
        assertThat(said("Com_begin") + said("Com_commit") + said("Com_rollback") + settings())
                .isZero();
    }

    @Test
    void a_transaction_begins_with_its_first_statement_and_ends_by_its_commit_alone() throws SQLException {
        connection.setAutoCommit(false);
        add();
        add();
        connection.commit();
        connection.setAutoCommit(true);
        assertThat(List.of(said("Com_begin"), said("Com_commit"), settings())).containsExactly(1L, 1L, 0L);
        assertThat(lines()).isEqualTo(2);
    }

    @Test
    void a_statement_made_before_the_transaction_is_part_of_it_all_the_same() throws SQLException {
        try (Statement before = connection.createStatement()) {
            connection.setAutoCommit(false);
            before.executeUpdate(
                    "INSERT INTO line_balance (line_id, commissioner_id, promised_pence, unallocated_pence)"
                            + " VALUES (%d, %d, 0, 0)".formatted(Ids.next(), commissioner));
        }
        connection.rollback();
        assertThat(lines()).isZero();
    }

    @Test
    void what_is_rolled_back_is_undone_and_the_next_transaction_is_one_of_its_own() throws SQLException {
        connection.setAutoCommit(false);
        add();
        connection.rollback();
        add();
        connection.commit();
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void is_kept_when_it_goes_back_to_keeping_each_statement() throws SQLException {
        connection.setAutoCommit(false);
        assertThat(connection.getAutoCommit()).isFalse();
        add();
        connection.setAutoCommit(true);
        assertThat(connection.getAutoCommit()).isTrue();
        connection.rollback();
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void a_block_may_be_the_first_of_a_transaction() throws SQLException {
        assumeBlocks();
        connection.setAutoCommit(false);
        addInABlock();
        connection.rollback();
        addInABlock();
        connection.commit();
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void a_transaction_of_one_ready_block_is_two_journeys() throws SQLException {
        assumeBlocks();
        inATransaction();
        inATransaction();
        long before = said("Questions");
        inATransaction();
        long oneJourneyToAskAgain = 1;
        assertThat(said("Questions") - before).isEqualTo(2 + oneJourneyToAskAgain);
    }

    private void inATransaction() throws SQLException {
        connection.setAutoCommit(false);
        addInABlock();
        connection.commit();
        connection.setAutoCommit(true);
    }

    @Test
    void a_block_that_comes_again_is_kept_ready() throws SQLException {
        assumeBlocks();
        for (int time = 0; time < 4; time++) {
            addInABlock();
        }
        assertThat(List.of(said("Com_stmt_prepare"), said("Com_stmt_execute"))).containsExactly(1L, 3L);
        assertThat(lines()).isEqualTo(4);
    }

    @Test
    void only_the_latest_blocks_are_kept_ready() throws SQLException {
        assumeBlocks();
        for (int block = 0; block < 20; block++) {
            for (int time = 0; time < 2; time++) {
                select(block);
            }
        }
        assertThat(said("Com_stmt_prepare") - said("Com_stmt_close")).isEqualTo(16);
    }

    @Test
    void a_block_that_failed_is_taken_apart_anew() throws SQLException {
        assumeBlocks();
        long line = Ids.next();
        connection.setAutoCommit(false);
        addInABlock(line);
        assertThatThrownBy(() -> addInABlock(line)).isInstanceOf(SQLException.class);
        connection.rollback();
        addInABlock(line);
        connection.commit();
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void a_block_whose_tables_were_changed_is_to_be_done_again_and_then_works() throws SQLException {
        assumeBlocks();
        run("CREATE TRIGGER line_is_watched BEFORE INSERT ON line_balance FOR EACH ROW SET @watched = 1");
        addInABlock();
        addInABlock();
        run("DROP TRIGGER line_is_watched");
        try {
            addInABlock();
        } catch (SQLException changed) {
            assertThat(changed.getSQLState()).isEqualTo("40001");
            addInABlock();
        }
        assertThat(lines()).isEqualTo(3);
    }

    @Test
    void says_that_the_connection_is_gone_when_it_was_closed_under_a_ready_block() throws SQLException {
        assumeBlocks();
        Wire wire = Wire.of(connection);
        select(1);
        select(1);
        connection.unwrap(JdbcConnection.class).abortInternal();
        assertThatThrownBy(() -> wire.inOneBlock(List.of("SELECT 1"), statement -> statement.execute()))
                .isInstanceOfSatisfying(SQLException.class, gone -> assertThat(gone.getSQLState())
                        .startsWith("08"));
        database.evictConnection(connection);
        connection = database.getConnection();
    }

    private void assumeBlocks() throws SQLException {
        assumeThat(Wire.of(connection).takesBlocks()).isTrue();
    }

    private void add() throws SQLException {
        try (var statement = connection.prepareStatement(ADD)) {
            statement.setLong(1, Ids.next());
            statement.setLong(2, commissioner);
            statement.executeUpdate();
        }
    }

    private void addInABlock() throws SQLException {
        addInABlock(Ids.next());
    }

    private void addInABlock(long line) throws SQLException {
        Wire.of(connection).inOneBlock(List.of(ADD), statement -> {
            statement.setLong(1, line);
            statement.setLong(2, commissioner);
            statement.execute();
        });
    }

    private void select(int what) throws SQLException {
        List<Integer> found = new ArrayList<>();
        Wire.of(connection).inOneBlock(List.of("SELECT " + what), statement -> {
            statement.execute();
            ResultSet rows = statement.getResultSet();
            rows.next();
            found.add(rows.getInt(1));
        });
        assertThat(found).containsExactly(what);
    }

    private long lines() throws SQLException {
        return number("SELECT COUNT(*) FROM line_balance WHERE commissioner_id = " + commissioner, 1);
    }

    private long settings() throws SQLException {
        return said("Com_set_option") - settingsOnConnecting;
    }

    /** How often this connection said so. */
    private long said(String command) throws SQLException {
        return number("SHOW SESSION STATUS LIKE '" + command + "'", 2);
    }

    private long number(String sql, int column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(column);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
