package org.carepurse.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.carepurse.outcome.WrongInput;
import org.carepurse.reference.Ids;
import org.carepurse.table.Inquiry;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;

/**
 * The trail of everything done. It can only grow: no grant and no trigger lets an event be changed or removed; only a reason
 * in somebody's words can be taken away for good, and its digest stays ({@link ReasonSeal}). An event is written in the transaction of the act it records, so neither can be there without the other.
 */
@ApplicationScoped
public class AuditTrail {

    private static final String INSERT =
            "INSERT INTO audit_event (id, recorded_at, act, subject_kind, subject_reference,"
                    + " actor_id, holder_id, commissioner_id, reason, reason_salt, reason_digest, detail, caller_key,"
                    + " digest, answer) VALUES ";
    private static final String ANSWERS = "SELECT caller_key, digest, answer FROM audit_event WHERE caller_key IN (%s)";

    private final Tables tables;
    private final Event<Recorded> recorded;
    private final Clock clock;

    @Inject
    AuditTrail(Tables tables, Event<Recorded> recorded, Clock clock) {
        this.tables = tables;
        this.recorded = recorded;
        this.clock = clock;
    }

    /**
     * What this very request was answered when it came before, or nothing when it is new.
     *
     * @throws WrongInput {@code request-key-reused} when the key came before with other content
     */
    public Optional<String> answerTo(RequestKey key, byte[] digest) {
        Inquiry inquiry = new Inquiry();
        Supplier<Map<RequestKey, String>> answers = answersTo(Map.of(key, digest), inquiry);
        tables.read(inquiry);
        return Optional.ofNullable(answers.get().get(key));
    }

    /**
     * The same for many requests, as one of many questions; those that are new are not in the answer.
     *
     * @param digests what each request asks, by its key
     */
    public Supplier<Map<RequestKey, String>> answersTo(Map<RequestKey, byte[]> digests, Inquiry inquiry) {
        Object[] keys = digests.keySet().stream().map(RequestKey::text).toArray();
        return inquiry.ask(
                ANSWERS.formatted(Tables.marks(keys.length)),
                AuditTrail::answered,
                rows -> rows.stream()
                        .collect(Collectors.toMap(Answered::key, answered -> answered.to(digests.get(answered.key())))),
                keys);
    }

    public void record(AuditEvent event) {
        record(List.of(event));
    }

    /** Writes the events in their order, within the caller's transaction. */
    public void record(List<AuditEvent> events) {
        Journey journey = new Journey();
        record(events, journey);
        tables.send(journey);
    }

    /** The same as part of something larger: they are written when the caller sends the journey. */
    public void record(List<AuditEvent> events, Journey journey) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        journey.add(INSERT, events.stream().map(event -> row(event, now)).toList());
        recorded.fire(new Recorded(events, journey));
    }

    private record Answered(RequestKey key, byte[] digest, String answer) {

        String to(byte[] asked) {
            if (!MessageDigest.isEqual(digest, asked)) {
                throw new WrongInput("requestKey", "request-key-reused");
            }
            return answer;
        }
    }

    private static Answered answered(ResultSet row) throws SQLException {
        return new Answered(
                new RequestKey(row.getString("caller_key")), row.getBytes("digest"), row.getString("answer"));
    }

    private static Object[] row(AuditEvent event, LocalDateTime now) {
        ReasonSeal seal = ReasonSeal.of(event.reason());
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
            seal.salt(),
            seal.digest(),
            event.detail(),
            event.key() == null ? null : event.key().text(),
            event.digest(),
            event.answer()
        };
    }
}
