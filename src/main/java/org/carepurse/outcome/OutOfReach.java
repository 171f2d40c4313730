package org.carepurse.outcome;

import jakarta.resource.ResourceException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one end that nobody wants to tell: the records could not be reached, so an act was not done, or nobody knows yet
 * whether it was. Asked again with the same key, it is done once.
 */
public final class OutOfReach {

    private static final String CONNECTION_CLASS = "08";

    private OutOfReach() {}

    /**
     * Whether that is behind a failure: the connection is gone or cannot be made (SQLState class 08), or the container had
     * none to give, or the transaction could not be ended, and the database has not said why. What the database itself would not take is broken on our side.
     */
    public static boolean isBehind(Throwable failure) {
        List<Throwable> causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .toList();
        List<String> states = causes.stream()
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter(state -> state != null)
                .toList();
        return states.isEmpty()
                ? causes.stream().anyMatch(OutOfReach::isWithoutTheDatabase)
                : states.stream().anyMatch(state -> state.startsWith(CONNECTION_CLASS));
    }

    private static boolean isWithoutTheDatabase(Throwable cause) {
        return cause instanceof ResourceException
                || cause instanceof RollbackException
                || cause instanceof SystemException;
    }
}
