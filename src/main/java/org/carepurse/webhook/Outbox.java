package org.carepurse.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepurse.audit.Act;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;

/**
 * What waits to be carried. Some of it is picked up in one act and answered for in others, with the address asked in between;
 * what was picked up and not answered for is picked up again after a while.
 */
@Act
@ApplicationScoped
class Outbox {

    private static final Duration PICKED_FOR = Duration.ofMinutes(4);
    private static final int AT_ONCE = 8;

    private static final String DUE =
            """
            SELECT e.id FROM webhook_message m JOIN webhook_endpoint e ON e.id = m.endpoint_id
             WHERE m.state = 'WAITING' AND m.next_try_at <= ? AND (m.picked_until IS NULL OR m.picked_until < ?)
               AND e.state = 'LIVE' AND (e.rests_until IS NULL OR e.rests_until <= ?)
             GROUP BY e.id ORDER BY MIN(m.next_try_at), e.id""";
    private static final String BEING_CARRIED = "SELECT EXISTS (SELECT 1 FROM webhook_message"
            + " WHERE endpoint_id = ? AND state = 'WAITING' AND picked_until >= ?)";
    private static final String SOME =
            """
            SELECT id, topic, subject, number, amount_pence, happened_at, tries FROM webhook_message
             WHERE endpoint_id = ? AND state = 'WAITING' AND next_try_at <= ?
               AND (picked_until IS NULL OR picked_until < ?) ORDER BY id LIMIT ? FOR UPDATE""";
    private static final String PICK = "UPDATE webhook_message SET picked_until = ? WHERE id IN (%s)";
    private static final String TRIED =
            "INSERT INTO webhook_try (message_id, number, tried_at, took_millis, code, words) VALUES ";
    private static final String STANDS =
            "UPDATE webhook_message SET state = ?, tries = ?, next_try_at = ?, picked_until = NULL WHERE id = ?";
    private static final String LEAVE = "UPDATE webhook_message SET picked_until = NULL WHERE id IN (%s)";

    /** What an address is told next, with the secrets to sign it by. */
    record Sack(long endpointId, URI address, List<SigningSecret> secrets, List<Message> messages) {}

    /** One try, and what came of it. */
    record Tried(Message message, Instant at, long millis, Answer answer) {}

    private final EntityManager entityManager;
    private final SecretSafe safe;
    private final Tables tables;
    private final Clock clock;

    @Inject
    Outbox(EntityManager entityManager, SecretSafe safe, Tables tables, Clock clock) {
        this.entityManager = entityManager;
        this.safe = safe;
        this.tables = tables;
        this.clock = clock;
    }

    /** The addresses that something is due for, whichever waits longest first. */
    public List<Long> due() {
        LocalDateTime now = utc(clock.instant());
        return tables.read(DUE, row -> row.getLong(1), now, now, now);
    }

    /** Nothing while another server carries what it has picked for this address: nothing overtakes what happened before. */
    public Sack pick(long endpointId) {
        Endpoint endpoint = entityManager.find(Endpoint.class, endpointId, LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant();
        List<Message> some = isBeingCarriedTo(endpointId, now)
                ? List.of()
                : tables.read(SOME, Outbox::message, endpointId, utc(now), utc(now), AT_ONCE);
        if (!some.isEmpty()) {
            tables.change(
                    PICK.formatted(Tables.marks(some.size())),
                    Stream.concat(
                                    Stream.of(utc(now.plus(PICKED_FOR))),
                                    some.stream().map(Message::id))
                            .toArray());
        }
        List<SigningSecret> secrets = endpoint.secrets(now).stream()
                .map(secret -> safe.open(endpoint.reference(), secret))
                .toList();
        return new Sack(endpointId, URI.create(endpoint.address()), secrets, some);
    }

    private boolean isBeingCarriedTo(long endpointId, Instant now) {
        return tables.read(BEING_CARRIED, row -> row.getBoolean(1), endpointId, utc(now))
                .get(0);
    }

    /** What came of one try. */
    public void answered(long endpointId, Tried tried) {
        Message message = tried.message();
        int tries = message.tries() + 1;
        Journey journey = new Journey();
        journey.add(TRIED, List.<Object[]>of(new Object[] {
            message.id(),
            tries,
            utc(tried.at()),
            tried.millis(),
            tried.answer().code(),
            tried.answer().words()
        }));
        Optional<Duration> wait = tried.answer().isYes() ? Optional.empty() : Patience.after(tries);
        String stands = tried.answer().isYes() ? "DELIVERED" : wait.isPresent() ? "WAITING" : "FAILED";
        Instant next = clock.instant().plus(wait.orElse(Duration.ZERO));
        journey.change(STANDS, List.of(stands, tries, utc(next), message.id()));
        tables.send(journey);
        note(entityManager.find(Endpoint.class, endpointId, LockModeType.PESSIMISTIC_WRITE), tried, tries);
    }

    private void note(Endpoint endpoint, Tried tried, int tries) {
        if (tried.answer().isYes()) {
            endpoint.gotThrough();
        } else if (tried.answer().isGone()) {
            endpoint.isGone();
        } else {
            endpoint.failed(clock.instant(), Patience.rest(tries), Patience.WITH_AN_ADDRESS);
        }
    }

    /** These were picked up and not tried. */
    public void leave(List<Message> messages) {
        if (!messages.isEmpty()) {
            tables.change(
                    LEAVE.formatted(Tables.marks(messages.size())),
                    messages.stream().map(Message::id).toArray());
        }
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getLong(1),
                Topic.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getInt(7));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
