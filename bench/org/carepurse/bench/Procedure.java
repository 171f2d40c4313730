package org.carepurse.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** {@code proc}: the same as {@code rt} in a stored procedure, over one round trip. */
final class Procedure extends Floor {

    Procedure(Load load) throws SQLException {
        super(load);
    }

    @Override
    public String name() {
        return "proc";
    }

    @Override
    Connection prepared(Connection connection) {
        return connection;
    }

    @Override
    void buy(Connection connection, long transfer, long account) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement("CALL floor_buy(?, ?, 1)")) {
            call.setLong(1, transfer);
            call.setLong(2, account);
            call.execute();
        }
    }
}
