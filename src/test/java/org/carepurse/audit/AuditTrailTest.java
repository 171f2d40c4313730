package org.carepurse.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.IntStream;
import org.carepurse.outcome.WrongInput;
import org.carepurse.table.Transactions;
import org.carepurse.testing.OnDatabase;
import org.carepurse.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@OnDatabase
class AuditTrailTest {

    private final AuditTrail trail;
    private final Transactions transactions;
    private final EntityManager records;
    private final RequestKey key = RequestKey.fresh();

    AuditTrailTest(AuditTrail trail, Transactions transactions, EntityManager records) {
        this.trail = trail;
        this.transactions = transactions;
        this.records = records;
    }

    @Test
    void a_new_request_has_no_answer_yet() {
        assertThat(trail.answerTo(key, Digest.of("anything"))).isEmpty();
    }

    @Test
    void the_same_request_is_told_the_same_again() throws Exception {
        record(anEvent().answering(key, Digest.of("buy 1"), "ORD-1"));
        assertThat(trail.answerTo(key, Digest.of("buy 1"))).contains("ORD-1");
    }

    @Test
    void the_same_key_with_other_content_is_a_mistake() throws Exception {
        record(anEvent().answering(key, Digest.of("buy 1"), "ORD-1"));
        assertThatThrownBy(() -> trail.answerTo(key, Digest.of("buy 2")))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("request-key-reused"));
    }

    @Test
    void the_same_content_from_somebody_else_is_another_request() {
        assertThat(Digest.of("buy 1", 7L)).isNotEqualTo(Digest.of("buy 1", 8L)).isEqualTo(Digest.of("buy 1", 7L));
    }

    @Test
    void a_key_answers_one_event_only() throws Exception {
        record(anEvent().answering(key, Digest.of("buy 1"), "ORD-1"));
        assertThatThrownBy(() -> record(anEvent().answering(key, Digest.of("buy 1"), "ORD-1")))
                .hasMessageContaining("caller_key");
    }

    @Test
    void many_events_are_written_at_once_and_keep_their_order() throws Exception {
        String subject = RequestKey.fresh().text();
        List<AuditEvent> events = IntStream.range(0, 450)
                .mapToObj(n -> AuditEvent.of("TRIED", "test", subject, 1L).saying(String.valueOf(n)))
                .toList();
        transactions.inOne(() -> {
            trail.record(events);
            return null;
        });
        List<?> details = records.createNativeQuery(
                        "SELECT detail FROM audit_event WHERE subject_reference = ?1 ORDER BY id")
                .setParameter(1, subject)
                .getResultList();
        assertThat(details).isEqualTo(events.stream().map(AuditEvent::detail).toList());
    }

    @Test
    void an_event_is_undone_with_its_act() {
        assertThatThrownBy(() -> transactions.inOne(() -> {
                    trail.record(anEvent().answering(key, Digest.of("buy 1"), "ORD-1"));
                    throw new IllegalStateException("the act failed");
                }))
                .hasMessage("the act failed");
        assertThat(trail.answerTo(key, Digest.of("buy 1"))).isEmpty();
    }

    @Test
    void the_application_can_neither_change_nor_remove_an_event() {
        for (String sql : List.of("UPDATE audit_event SET detail = ''", "DELETE FROM audit_event")) {
            assertThatThrownBy(() -> transactions.inOne(
                            () -> records.createNativeQuery(sql).executeUpdate()))
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void not_even_the_owner_of_the_tables_can() throws Exception {
        record(anEvent());
        try (var connection = TestDatabase.started().asOwner().getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("UPDATE audit_event SET detail = ''"))
                    .hasMessageContaining("never changed");
            assertThatThrownBy(() -> statement.execute("UPDATE audit_event SET reason = 'another', act = act"))
                    .hasMessageContaining("never changed");
            assertThatThrownBy(() -> statement.execute("DELETE FROM audit_event"))
                    .hasMessageContaining("never removed");
        }
    }

    @Test
    void a_key_is_eight_to_eighty_printable_characters() {
        assertThat(new RequestKey("12345678").text()).hasSize(8);
        assertThat(new RequestKey("k".repeat(80)).text()).hasSize(80);
        for (String wrong :
                new String[] {null, "", "1234567", "k".repeat(81), "with space", "ключключ", "line\nbreak"}) {
            assertThatThrownBy(() -> new RequestKey(wrong)).isInstanceOf(WrongInput.class);
        }
    }

    private void record(AuditEvent event) throws Exception {
        transactions.inOne(() -> {
            trail.record(event);
            return null;
        });
    }

    private static AuditEvent anEvent() {
        return AuditEvent.of("TRIED", "test", "TST-1", 1L);
    }
}
