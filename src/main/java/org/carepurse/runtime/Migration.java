package org.carepurse.runtime;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the tables to this version as their owner, then gives the application's own user what it needs and no more:
 * it may add to what is append-only, but neither change nor delete it.
 */
public final class Migration {

    /** Tables whose rows are written once and then stand for ever. Triggers say the same to every user. */
    static final Set<String> APPEND_ONLY = Set.of(
            "journal_entry",
            "journal_move",
            "audit_event",
            "policy_entry",
            "sealed_statement",
            "sealed_paper",
            "sealed_entry",
            "seal_key",
            "seal_leaf",
            "seal_node",
            "seal_head");

    private static final String HISTORY = "flyway_schema_history";

    private Migration() {}

    /** @param application the application's account as the database knows it, {@code user@host} */
    public static void run(DataSource owner, String application) {
        Flyway.configure().dataSource(owner).load().migrate();
        try (Connection connection = owner.getConnection()) {
            grant(connection, account(application));
        } catch (SQLException failure) {
            throw new IllegalStateException("Could not grant the application's user its rights.", failure);
        }
    }

    private static String account(String userAtHost) {
        if (!userAtHost.matches("[A-Za-z0-9_]+@[A-Za-z0-9_.%:-]+")) {
            throw new IllegalArgumentException("Not a database account of the form user@host: " + userAtHost);
        }
        return "'" + userAtHost.replace("@", "'@'") + "'";
    }

    private static void grant(Connection connection, String account) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                String rights = APPEND_ONLY.contains(table) ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
                statement.execute("GRANT " + rights + " ON `" + table + "` TO " + account);
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                if (!HISTORY.equals(rows.getString(1))) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        }
    }
}
