package org.carepurse.ledger;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
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

    private static final int ROWS_AT_ONCE = 500;

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

    /** Changes rows that are there; says how many were found. */
    int change(String sql, Object... values) {
        if (!transactions.underWay()) {
            throw new BrokenInvariant("The ledger is written within an act only");
        }
        return with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                fill(statement, values);
                return statement.executeUpdate();
            }
        });
    }

    /**
     * Adds rows in as few journeys to the database as can be. (A JDBC batch would make more: the driver asks the server
     * before each whether it may write.)
     *
     * @param into such as {@code INSERT INTO journal_move (entry_id, line) VALUES }
     */
    void add(String into, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            List<Object[]> some = rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE));
            String row = "(" + marks(some.get(0).length) + ")";
            change(into + String.join(", ", Collections.nCopies(some.size(), row)), values(some));
        }
    }

    static Object[] values(List<Object[]> rows) {
        return rows.stream().flatMap(Arrays::stream).toArray();
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
