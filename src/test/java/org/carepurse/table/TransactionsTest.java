package org.carepurse.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.reference.ReferenceNumber;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

@OnDatabase
class TransactionsTest {

    private final Transactions transactions;
    private final Tables tables;
    private final AuditTrail trail;
    private final String payment = ReferenceNumber.fresh("PAY").toString();

    TransactionsTest(Transactions transactions, Tables tables, AuditTrail trail) {
        this.transactions = transactions;
        this.tables = tables;
        this.trail = trail;
    }

    @Test
    void sees_within_a_transaction_what_others_kept_since_it_began() throws Exception {
        transactions.inOne(() -> {
            assertThat(eventsOfThePayment()).isZero();
            CompletableFuture.runAsync(this::anotherKeepsAnEvent).join();
            assertThat(eventsOfThePayment()).isOne();
            return null;
        });
    }

    private long eventsOfThePayment() {
        return tables.read(
                        "SELECT COUNT(*) FROM audit_event WHERE subject_reference = ?", row -> row.getLong(1), payment)
                .get(0);
    }

    private void anotherKeepsAnEvent() {
        try {
            transactions.inOne(() -> {
                trail.record(AuditEvent.of("PAYMENT_FAILED", "payment", payment, null));
                return null;
            });
        } catch (Exception notKept) {
            throw new AssertionError(notKept);
        }
    }
}
