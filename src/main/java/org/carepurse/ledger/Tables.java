package org.carepurse.ledger;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.carepurse.audit.Transactions;
import org.carepurse.outcome.BrokenInvariant;

/**
 * SQL on the caller's own transaction, so that money and the record it belongs to stand or fall together. Questions may
 * also be asked outside one.
 */
final class Tables {

    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final EntityManager entityManager;
    private final DataSource dataSource;
    private final Transactions transactions;

    Tables(EntityManager entityManager, DataSource dataSource, Transactions transactions) {
        this.entityManager = entityManager;
        this.dataSource = dataSource;
        this.transactions = transactions;
    }

    /** As many question marks as there are values, for {@code IN (…)}. */
    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    <T> List<T> read(String sql, Row<T> row, Object... values) {
        return with(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                fill(select, values);
                return rows(select.executeQuery(), row);
            }
        });
    }

    /** Does the same to each row in one journey to the database; says how many rows each one found. */
    int[] write(String sql, List<Object[]> rows) {
        if (!transactions.underWay()) {
            throw new BrokenInvariant("The ledger is written within an act only");
        }
        return with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (Object[] values : rows) {
                    fill(statement, values);
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
    }

    <T> T with(Work<T> work) {
        try {
            if (transactions.underWay()) {
                return work.on(entityManager.unwrap(Connection.class));
            }
            try (Connection connection = dataSource.getConnection()) {
                return work.on(connection);
            }
        } catch (SQLException failure) {
            throw new BooksOutOfReach(failure);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
    }

    private static <T> List<T> rows(ResultSet found, Row<T> row) throws SQLException {
        List<T> rows = new ArrayList<>();
        while (found.next()) {
            rows.add(row.of(found));
        }
        return rows;
    }
}
