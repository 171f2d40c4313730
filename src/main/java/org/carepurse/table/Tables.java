package org.carepurse.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.carepurse.outcome.BrokenInvariant;

/**
 * SQL on the caller's own transaction, so that all that an act writes stands or falls together. Questions may also be
 * asked outside one.
 */
@ApplicationScoped
public class Tables {

    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final EntityManager entityManager;
    private final DataSource dataSource;
    private final Transactions transactions;

    @Inject
    Tables(EntityManager entityManager, DataSource dataSource, Transactions transactions) {
        this.entityManager = entityManager;
        this.dataSource = dataSource;
        this.transactions = transactions;
    }

    /** As many question marks as there are values, for {@code IN (…)}; for none, what nothing is in. */
    public static String marks(int count) {
        return count == 0 ? "NULL" : String.join(", ", Collections.nCopies(count, "?"));
    }

    /** What the act has changed so far is seen, also through the entity manager. */
    public <T> List<T> read(String sql, Row<T> row, Object... values) {
        Inquiry inquiry = new Inquiry();
        Supplier<List<T>> answer = inquiry.ask(sql, row, values);
        read(inquiry);
        return answer.get();
    }

    /** The same for all questions of the inquiry. */
    public void read(Inquiry inquiry) {
        if (transactions.underWay()) {
            entityManager.flush();
        }
        with(connection -> {
            inquiry.goOn(connection);
            return null;
        });
    }

    /** Changes rows that are there; says how many were found. */
    public int change(String sql, Object... values) {
        requireAnAct();
        return with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                fill(statement, values);
                return statement.executeUpdate();
            }
        });
    }

    /** Writes all that the journey carries. */
    public void send(Journey journey) {
        requireAnAct();
        with(connection -> {
            journey.goOn(connection);
            return null;
        });
    }

    public <T> T with(Work<T> work) {
        try {
            if (transactions.underWay()) {
                return work.on(entityManager.unwrap(Connection.class));
            }
            try (Connection connection = dataSource.getConnection()) {
                return work.on(connection);
            }
        } catch (SQLException failure) {
            throw new TablesOutOfReach(failure);
        }
    }

    private void requireAnAct() {
        if (!transactions.underWay()) {
            throw new BrokenInvariant("Tables are written within an act only");
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            set(statement, index + 1, values[index]);
        }
    }

    /** The commonest types by their own names, which spares the driver a search at each of very many values. */
    static void set(PreparedStatement statement, int mark, Object value) throws SQLException {
        if (value instanceof Long number) {
            statement.setLong(mark, number);
        } else if (value instanceof String text) {
            statement.setString(mark, text);
        } else {
            statement.setObject(mark, value);
        }
    }

    static <T> List<T> rows(ResultSet found, Row<T> row) throws SQLException {
        List<T> rows = new ArrayList<>();
        while (found.next()) {
            rows.add(row.of(found));
        }
        return rows;
    }
}
