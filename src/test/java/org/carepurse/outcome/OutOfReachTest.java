package org.carepurse.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import jakarta.resource.ResourceException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutOfReachTest {

    @ParameterizedTest
    @ValueSource(strings = {"08000", "08001", "08S01"})
    void a_connection_that_is_gone_or_cannot_be_made_is_behind_it_however_deep(String state) {
        SQLException gone = new SQLException("gone", state);
        assertThat(OutOfReach.isBehind(gone)).isTrue();
        assertThat(OutOfReach.isBehind(new PersistenceException(new IllegalStateException(gone))))
                .isTrue();
        assertThat(OutOfReach.isBehind(causedBy(gone))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23000", "40001", "42S02", "0"})
    void what_the_database_would_not_take_is_not(String state) {
        SQLException refused = new SQLException("refused", state);
        assertThat(OutOfReach.isBehind(refused)).isFalse();
        assertThat(OutOfReach.isBehind(causedBy(refused))).isFalse();
    }

    @Test
    void a_transaction_that_could_not_be_ended_is_when_the_database_has_not_said_why() {
        assertThat(OutOfReach.isBehind(new RollbackException("rolled back"))).isTrue();
        assertThat(OutOfReach.isBehind(new IllegalStateException(new SystemException("unknown"))))
                .isTrue();
        assertThat(OutOfReach.isBehind(causedBy(new SQLException("no pool")))).isTrue();
    }

    @Test
    void a_container_without_a_connection_to_give_is() {
        assertThat(OutOfReach.isBehind(new SQLException("no connection", new ResourceException("pool"))))
                .isTrue();
    }

    @Test
    void nothing_else_is() {
        assertThat(OutOfReach.isBehind(new IllegalStateException())).isFalse();
        assertThat(OutOfReach.isBehind(new SQLException("said nothing"))).isFalse();
        assertThat(OutOfReach.isBehind(new BrokenInvariant("1 penny is missing")))
                .isFalse();
    }

    private static Throwable causedBy(SQLException cause) {
        RollbackException rolledBack = new RollbackException("rolled back");
        rolledBack.initCause(cause);
        return rolledBack;
    }
}
