package org.carepurse.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.reference.Ids;
import org.carepurse.testing.OnDatabase;
import org.carepurse.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class JourneyTest {

    private static final String INTO =
            "INSERT INTO line_balance (line_id, commissioner_id, promised_pence, unallocated_pence) VALUES ";
    private static final String MOVE =
            "UPDATE line_balance SET unallocated_pence = unallocated_pence + ? WHERE line_id = ?";
    private static final String EMPTY = "UPDATE line_balance SET unallocated_pence = 0 WHERE line_id IN (?, ?)";

    private final Tables tables;
    private final Transactions transactions;
    private final long commissioner = Ids.next();
    private final long line = Ids.next();
    private final Journey journey = new Journey();

    JourneyTest(Tables tables, Transactions transactions) {
        this.tables = tables;
        this.transactions = transactions;
    }

    /** No entry stands behind these balances, so the proof of the books must not come upon them. */
    @AfterEach
    void leaves_the_books_as_they_were() throws SQLException {
        try (HikariDataSource owner = TestDatabase.started().asOwner();
                Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM line_balance WHERE commissioner_id = " + commissioner);
        }
    }

    @Test
    void brings_rows_of_several_kinds_in_the_order_in_which_they_were_collected() throws Exception {
        journey.add(INTO, List.of(row(line, 5), row(line + 1, 7)));
        journey.change(EMPTY, List.of(line, line));
        journey.add(INTO, List.<Object[]>of(row(line + 2, 9)));
        send();
        assertThat(pence()).containsExactly(0L, 7L, 9L);
    }

    @Test
    void changes_last_what_must_come_last_and_tells_how_many_rows_it_found() throws Exception {
        List<Integer> found = new ArrayList<>();
        journey.changeLast(MOVE, found::add, 3, line);
        journey.changeLast(MOVE, found::add, 3, line + 1);
        journey.add(INTO, List.<Object[]>of(row(line, 5)));
        send();
        assertThat(found).containsExactly(1, 0);
        assertThat(pence()).containsExactly(8L);
    }

    @Test
    void goes_as_several_statements_where_the_server_takes_no_block() throws Exception {
        List<Integer> found = new ArrayList<>();
        journey.changeLast(MOVE, found::add, 3, line);
        journey.changeLast(MOVE, found::add, 3, line + 1);
        journey.add(INTO, List.<Object[]>of(row(line, 5)));
        transactions.inOne(() -> tables.with(connection -> {
            journey.goOn(connection, false);
            return null;
        }));
        assertThat(found).containsExactly(1, 0);
        assertThat(pence()).containsExactly(8L);
    }

    @Test
    void undoes_everything_when_what_was_found_is_not_enough() {
        journey.add(INTO, List.<Object[]>of(row(line, 5)));
        journey.changeLast(
                MOVE,
                found -> {
                    throw new BrokenInvariant("found " + found);
                },
                3,
                line + 1);
        assertThatThrownBy(this::send).hasMessage("found 0");
        assertThat(pence()).isEmpty();
    }

    @Test
    void fails_with_any_of_its_statements() {
        journey.add(INTO, List.<Object[]>of(row(line, 5)));
        journey.add(INTO, List.<Object[]>of(row(line, 6)));
        assertThatThrownBy(this::send).isInstanceOf(TablesOutOfReach.class);
        assertThat(pence()).isEmpty();
    }

    @Test
    void carries_more_rows_than_one_statement_holds() throws Exception {
        journey.add(
                INTO, LongStream.range(0, 1_201).mapToObj(n -> row(line + n, n)).toList());
        send();
        assertThat(pence()).hasSize(1_201);
    }

    @Test
    void goes_nowhere_without_a_load() throws Exception {
        send();
        assertThat(pence()).isEmpty();
    }

    @Test
    void leaves_within_an_act_only() {
        assertThatThrownBy(() -> tables.send(journey)).isInstanceOf(BrokenInvariant.class);
    }

    private Object[] row(long id, long pence) {
        return new Object[] {id, commissioner, 0, pence};
    }

    private void send() throws Exception {
        transactions.inOne(() -> {
            tables.send(journey);
            return null;
        });
    }

    private List<Long> pence() {
        return tables.read(
                "SELECT unallocated_pence FROM line_balance WHERE commissioner_id = ? ORDER BY line_id",
                row -> row.getLong(1),
                commissioner);
    }
}
