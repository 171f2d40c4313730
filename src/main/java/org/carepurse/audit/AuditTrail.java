package org.carepurse.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carepurse.outcome.WrongInput;
import org.carepurse.reference.Ids;

/**
 * The trail of everything done. It can only grow: no grant and no trigger lets an event be changed or removed. An event
 * is written in the transaction of the act it records, so neither can be there without the other.
 */
@ApplicationScoped
public class AuditTrail {

    private static final String COLUMNS =
            "INSERT INTO audit_event (id, recorded_at, act, subject_kind, subject_reference,"
                    + " actor_id, holder_id, commissioner_id, reason, detail, caller_key, digest, answer) VALUES ";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int ROWS_AT_ONCE = 200;

    private final EntityManager entityManager;
    private final Clock clock;

    @Inject
    AuditTrail(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * What this very request was answered when it came before, or nothing when it is new.
     *
     * @throws WrongInput {@code request-key-reused} when the key came before with other content
     */
    public Optional<String> answerTo(RequestKey key, byte[] digest) {
        List<?> found = entityManager
                .createNativeQuery("SELECT digest, answer FROM audit_event WHERE caller_key = ?1")
                .setParameter(1, key.text())
                .getResultList();
        return found.stream().findFirst().map(row -> answerIn((Object[]) row, digest));
    }

    /**
     * The same for many requests in one question; those that are new are not in the answer.
     *
     * @param digests what each request asks, by its key
     */
    public Map<RequestKey, String> answersTo(Map<RequestKey, byte[]> digests) {
        List<RequestKey> keys = List.copyOf(digests.keySet());
        String places = IntStream.rangeClosed(1, keys.size())
                .mapToObj(place -> "?" + place)
                .collect(Collectors.joining(", "));
        Query question = entityManager.createNativeQuery(
                "SELECT digest, answer, caller_key FROM audit_event WHERE caller_key IN (" + places + ")");
        for (int place = 1; place <= keys.size(); place++) {
            question.setParameter(place, keys.get(place - 1).text());
        }
        Map<RequestKey, String> answers = new HashMap<>();
        for (Object row : question.getResultList()) {
            RequestKey key = new RequestKey((String) ((Object[]) row)[2]);
            answers.put(key, answerIn((Object[]) row, digests.get(key)));
        }
        return answers;
    }

    public void record(AuditEvent event) {
        record(List.of(event));
    }

    /** Writes the events in their order, in as few statements as can be, within the caller's transaction. */
    public void record(List<AuditEvent> events) {
        Connection connection = entityManager.unwrap(Connection.class);
        for (int from = 0; from < events.size(); from += ROWS_AT_ONCE) {
            insert(connection, events.subList(from, Math.min(events.size(), from + ROWS_AT_ONCE)));
        }
    }

    private static String answerIn(Object[] row, byte[] digest) {
        if (!MessageDigest.isEqual((byte[]) row[0], digest)) {
            throw new WrongInput("requestKey", "request-key-reused");
        }
        return (String) row[1];
    }

    private void insert(Connection connection, List<AuditEvent> events) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        String sql = COLUMNS + String.join(", ", Collections.nCopies(events.size(), ROW));
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int column = 0;
            for (AuditEvent event : events) {
                for (Object value : row(event, now)) {
                    insert.setObject(++column, value);
                }
            }
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new TrailNotWritten(failed);
        }
    }

    private static Object[] row(AuditEvent event, LocalDateTime now) {
        return new Object[] {
            Ids.next(),
            now,
            event.act(),
            event.subjectKind(),
            event.subjectReference(),
            event.actorId(),
            event.holderId(),
            event.commissionerId(),
            event.reason(),
            event.detail(),
            event.key() == null ? null : event.key().text(),
            event.digest(),
            event.answer()
        };
    }
}
