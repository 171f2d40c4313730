package org.carepurse.table;

import com.mysql.cj.jdbc.JdbcConnection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransactionRollbackException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Blocks of statements that the server keeps ready on one connection: taken apart once and run as often as they are
 * wanted, since to take one apart costs nearly as much as to run it.
 *
 * <p>Only a block that came before is made ready, because that costs a journey of its own; and only the latest few, none
 * of them long, because each takes the server's memory.
 */
final class ReadyBlocks {

    interface Use {
        void of(PreparedStatement statement) throws SQLException;
    }

    private static final int MOST = 16;
    private static final int LONGEST = 16_000;
    private static final int NOT_UNDERSTOOD = 1064;

    private final JdbcConnection connection;

    /** The latest last; one that was seen once has no statement yet. */
    private final Map<String, Optional<PreparedStatement>> latest = new LinkedHashMap<>(MOST, 0.75f, true);

    ReadyBlocks(JdbcConnection connection) {
        this.connection = connection;
    }

    /** How many there are. */
    long count() {
        return latest.values().stream().filter(Optional::isPresent).count();
    }

    /** Fills the block's marks, runs it, and hears what it answers. */
    void run(String block, Use use) throws SQLException {
        Optional<PreparedStatement> before = latest.get(block);
        if (before == null) {
            runOnce(block, use);
        } else {
            runAgain(block, before.isPresent() ? before.get() : connection.serverPrepareStatement(block), use);
        }
    }

    private void runOnce(String block, Use use) throws SQLException {
        try (PreparedStatement statement = connection.clientPrepareStatement(block)) {
            use.of(statement);
        }
        if (block.length() <= LONGEST) {
            remember(block, Optional.empty());
        }
    }

    private void runAgain(String block, PreparedStatement statement, Use use) throws SQLException {
        remember(block, Optional.of(statement));
        try {
            use.of(statement);
        } catch (SQLException failure) {
            latest.remove(block);
            if (connection.isClosed()) {
                throw gone(failure);
            }
            statement.close();
            throw failure.getErrorCode() == NOT_UNDERSTOOD ? toBeDoneAgain(failure) : failure;
        }
    }

    /**
     * The tables were changed under a ready block, and the server cannot put it together anew. Some of it may have been
     * done, so the act is undone and done again, as after a deadlock.
     */
    private static SQLException toBeDoneAgain(SQLException failure) {
        return new SQLTransactionRollbackException("The tables were changed", "40001", failure);
    }

    /** A statement whose connection was closed meanwhile speaks of itself only; what matters is that the connection is gone. */
    private static SQLException gone(SQLException failure) {
        return new SQLNonTransientConnectionException("The connection was closed", "08003", failure);
    }

    private void remember(String block, Optional<PreparedStatement> statement) throws SQLException {
        latest.put(block, statement);
        if (latest.size() > MOST) {
            Iterator<Optional<PreparedStatement>> all = latest.values().iterator();
            Optional<PreparedStatement> oldest = all.next();
            all.remove();
            if (oldest.isPresent()) {
                oldest.get().close();
            }
        }
    }
}
