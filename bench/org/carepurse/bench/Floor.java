package org.carepurse.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.carepurse.testing.TestDatabase;

/** What hand-written SQL does: the least there is to a purchase, with a connection for each caller. */
abstract class Floor implements Contender {

    private static final List<String> TABLES = List.of(
            "DROP TABLE IF EXISTS floor_entry, floor_transfer, floor_account",
            "CREATE TABLE floor_account (id BIGINT PRIMARY KEY, available BIGINT NOT NULL, held BIGINT NOT NULL)",
            "CREATE TABLE floor_transfer (id BIGINT PRIMARY KEY, account_id BIGINT NOT NULL, amount BIGINT NOT NULL,"
                    + " made_at DATETIME(6) NOT NULL)",
            "CREATE TABLE floor_entry (transfer_id BIGINT NOT NULL, side SMALLINT NOT NULL, account_id BIGINT NOT NULL,"
                    + " amount BIGINT NOT NULL, PRIMARY KEY (transfer_id, side), INDEX by_account (account_id))",
            "DROP PROCEDURE IF EXISTS floor_buy",
            """
            CREATE PROCEDURE floor_buy(IN transfer BIGINT, IN account BIGINT, IN pence BIGINT)
            BEGIN
                START TRANSACTION;
                INSERT INTO floor_transfer VALUES (transfer, account, pence, UTC_TIMESTAMP(6));
                INSERT INTO floor_entry VALUES (transfer, 1, account, -pence), (transfer, 2, account, pence);
                UPDATE floor_account SET available = available - pence, held = held + pence
                    WHERE id = account AND available >= pence;
                COMMIT;
            END""");

    private static final AtomicLong NUMBERS = new AtomicLong();

    private final HikariDataSource database = TestDatabase.started().asOwner();
    private final List<Connection> connections = new ArrayList<>();
    private final Load load;
    private final long firstAccount;

    Floor(Load load) throws SQLException {
        this.load = load;
        firstAccount = NUMBERS.getAndAdd(load.pots());
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (int pot = 0; pot < load.pots(); pot++) {
                statement.execute(
                        "INSERT INTO floor_account VALUES (%d, 1000000000000, 0)".formatted(firstAccount + pot));
            }
        }
        for (int caller = 0; caller < load.callers(); caller++) {
            connections.add(prepared(database.getConnection()));
        }
    }

    /** Makes the floors' own small tables anew. */
    static void lay() throws SQLException {
        try (HikariDataSource owner = TestDatabase.started().asOwner();
                Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : TABLES) {
                statement.execute(sql);
            }
        }
    }

    abstract Connection prepared(Connection connection) throws SQLException;

    abstract void buy(Connection connection, long transfer, long account) throws SQLException;

    @Override
    public void buy(int caller) throws SQLException {
        buy(connections.get(caller), NUMBERS.incrementAndGet(), firstAccount + load.potOf(caller));
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
        database.close();
    }
}
