package org.carepurse.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import org.carepurse.table.Transactions;
import org.junit.jupiter.api.Test;

@OnDatabase
class CarePurseInstanceTest {

    @Test
    void an_act_is_in_a_transaction_and_what_comes_after_it_is_not(Transactions transactions, EntityManager records)
            throws Exception {
        assertThat(transactions.<Boolean>inOne(() -> records.isJoinedToTransaction() && transactions.underWay()))
                .isTrue();
        assertThat(transactions.underWay()).isFalse();
    }

    @Test
    void the_application_itself_cannot_change_the_tables(EntityManager records, Transactions transactions) {
        assertThatThrownBy(() -> transactions.inOne(() ->
                        records.createNativeQuery("CREATE TABLE t (i INT)").executeUpdate()))
                .hasMessageContaining("denied");
    }
}
