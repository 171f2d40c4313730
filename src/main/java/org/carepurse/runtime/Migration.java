package org.carepurse.runtime;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

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

    /** What can be emptied of them when a person is erased; triggers let nothing else be put there. */
    private static final Map<String, String> EMPTIED =
            Map.of("audit_event", ", UPDATE (reason, reason_salt)", "sealed_paper", ", UPDATE (content)");

    private static final String CUT_OFF =
            "People's records are in tables that could not be brought to this version: put back the copy made"
                    + " before this version was started, and start again. What stood in the way: ";

    /** Servers that start at once on one database wait here for each other; named by the schema, whose server may have others. */
    private static final String TURN = "SELECT GET_LOCK(CONCAT('carepurse tables of ', DATABASE()), 30)";

    private static final String TURN_IS_OVER = "DO RELEASE_LOCK(CONCAT('carepurse tables of ', DATABASE()))";

    private static final Logger LOG = Logger.getLogger(Migration.class.getName());

    private Migration() {}

    /**
     * @param application the application's account as the database knows it, {@code user@host}
     * @throws IllegalStateException when the tables cannot be brought to this version, with what to do in its words
     */
    public static void run(DataSource owner, String application) {
        String account = account(application);
        try (Connection connection = owner.getConnection()) {
            awaitTurn(connection);
            try {
                migrate(owner, new StandingTables(connection));
                grant(connection, account);
            } finally {
                endTurn(connection);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The tables could not be made ready for the application's user.", failure);
        }
    }

    /** The turn ends with the connection at the latest, also when whoever has it is killed. */
    private static void awaitTurn(Connection connection) throws SQLException {
        boolean isOurs = false;
        while (!isOurs) {
            try (Statement statement = connection.createStatement();
                    ResultSet turn = statement.executeQuery(TURN)) {
                isOurs = turn.next() && turn.getInt(1) == 1;
            }
            if (!isOurs) {
                LOG.info("Another server makes the tables ready: waiting for it.");
            }
        }
    }

    /** A pool would keep the connection, and the turn with it. */
    private static void endTurn(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(TURN_IS_OVER);
        }
    }

    /** Each table is kept as soon as it is made, so a start that was cut off leaves some that the next one stumbles over. */
    private static void migrate(DataSource owner, StandingTables tables) throws SQLException {
        try {
            Flyway.configure().dataSource(owner).load().migrate();
        } catch (FlywayException stumbled) {
            if (!tables.keepNothing()) {
                LOG.log(Level.SEVERE, "The tables could not be brought to this version.", stumbled);
                throw new IllegalStateException(CUT_OFF + causeOf(stumbled));
            }
            LOG.warning("The first start was cut off while it made the tables; they keep nothing and are made anew.");
            Flyway anew =
                    Flyway.configure().dataSource(owner).cleanDisabled(false).load();
            anew.clean();
            anew.migrate();
        }
    }

    /** On one line, as the launcher shows it. */
    private static String causeOf(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost.getMessage().replaceAll("\\s+", " ").strip();
    }

    private static String account(String userAtHost) {
        if (!userAtHost.matches("[A-Za-z0-9_]+@[A-Za-z0-9_.%:-]+")) {
            throw new IllegalArgumentException("Not a database account of the form user@host: " + userAtHost);
        }
        return "'" + userAtHost.replace("@", "'@'") + "'";
    }

    private static void grant(Connection connection, String account) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : new StandingTables(connection).names()) {
                String rights = APPEND_ONLY.contains(table)
                        ? "SELECT, INSERT" + EMPTIED.getOrDefault(table, "")
                        : "SELECT, INSERT, UPDATE, DELETE";
                statement.execute("GRANT " + rights + " ON `" + table + "` TO " + account);
            }
        }
    }
}
