package org.carepurse.table;

import com.mysql.cj.jdbc.JdbcConnection;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * One connection, used so that little travels on it. A transaction begins with the first statement in it instead of by a
 * journey of its own, ends by its commit alone, and costs nothing when nothing was asked in it. Several statements go as
 * one block where the server takes blocks, which MariaDB does; those that come again and again it keeps {@linkplain
 * ReadyBlocks ready}.
 *
 * <p>Whoever has the connection sees an ordinary one; {@link Inquiry} and {@link Journey} unwrap it to this.
 */
public final class Wire implements InvocationHandler {

    private static final String BEGIN = "START TRANSACTION";

    private final JdbcConnection connection;
    private final ReadyBlocks ready;
    private final boolean takesBlocks;
    private boolean within;
    private boolean begun;

    private Wire(JdbcConnection connection) throws SQLException {
        this.connection = connection;
        this.ready = new ReadyBlocks(connection);
        this.takesBlocks = connection.getMetaData().getDatabaseProductVersion().contains("MariaDB");
    }

    /** The same connection, with less travelling. */
    public static Connection around(Connection connection) throws SQLException {
        return (Connection) Proxy.newProxyInstance(
                Wire.class.getClassLoader(),
                new Class<?>[] {JdbcConnection.class},
                new Wire(connection.unwrap(JdbcConnection.class)));
    }

    static Wire of(Connection connection) throws SQLException {
        return connection.unwrap(Wire.class);
    }

    /** Whether several statements are taken as one block, which answers what each {@code SELECT} in it found and no more. */
    boolean takesBlocks() {
        return takesBlocks;
    }

    /** Runs the statements as one block, which begins the transaction when nothing did. */
    void inOneBlock(List<String> statements, ReadyBlocks.Use use) throws SQLException {
        boolean begins = within && !begun;
        begun = within;
        ready.run(
                "BEGIN NOT ATOMIC\n" + (begins ? BEGIN + ";\n" : "") + String.join(";\n", statements) + ";\nEND", use);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] values) throws Throwable {
        return switch (method.getName()) {
            case "setAutoCommit" -> setWithin(!(boolean) values[0]);
            case "getAutoCommit" -> !within;
            case "commit" -> end("COMMIT");
            case "unwrap" -> values[0] == Wire.class ? this : handOn(method, values);
            case "isWrapperFor" -> values[0] == Wire.class || (boolean) handOn(method, values);
            case "equals" -> proxy == values[0];
            case "rollback" -> values == null ? end("ROLLBACK") : handOn(method, values);
            case "createStatement", "prepareStatement", "prepareCall" -> {
                begin();
                yield handOn(method, values);
            }
            default -> handOn(method, values);
        };
    }

    private Object handOn(Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(connection, values);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private Object setWithin(boolean asked) throws SQLException {
        if (within && !asked) {
            end("COMMIT");
        }
        within = asked;
        if (hasStatementsFromBefore()) {
            begin();
        }
        return null;
    }

    /** What they will ask does not pass through here. */
    private boolean hasStatementsFromBefore() {
        return connection.getActiveStatementCount() > ready.count();
    }

    private void begin() throws SQLException {
        if (within && !begun) {
            say(BEGIN);
            begun = true;
        }
    }

    private Object end(String how) throws SQLException {
        if (begun) {
            begun = false;
            say(how);
        }
        return null;
    }

    private void say(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
