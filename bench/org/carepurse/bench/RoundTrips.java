package org.carepurse.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** {@code rt}: a transfer, its two entries, a conditional update and the commit, over four round trips. */
final class RoundTrips extends Floor {

    RoundTrips(Load load) throws SQLException {
        super(load);
    }

    @Override
    public String name() {
        return "rt";
    }

    @Override
    Connection prepared(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    void buy(Connection connection, long transfer, long account) throws SQLException {
        execute(connection, "INSERT INTO floor_transfer VALUES (?, ?, 1, UTC_TIMESTAMP(6))", transfer, account);
        execute(
                connection,
                "INSERT INTO floor_entry VALUES (?, 1, ?, -1), (?, 2, ?, 1)",
                transfer,
                account,
                transfer,
                account);
        execute(
                connection,
                "UPDATE floor_account SET available = available - 1, held = held + 1"
                        + " WHERE id = ? AND available >= 1",
                account);
        connection.commit();
    }

    private static void execute(Connection connection, String sql, long... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setLong(index + 1, values[index]);
            }
            statement.executeUpdate();
        }
    }
}
