package org.carepurse.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.NotFound;
import org.carepurse.table.Tables;

/** The addresses of a provider, and the log of what was carried there. */
@ApplicationScoped
public class EndpointSights {

    private static final String ROWS =
            """
            SELECT e.reference, e.address, e.topics, e.state, e.failing_since,
                   (SELECT COUNT(*) FROM webhook_message m WHERE m.endpoint_id = e.id AND m.state = 'WAITING')
              FROM webhook_endpoint e WHERE e.state <> 'REMOVED' AND\s""";
    private static final String LOG =
            """
            SELECT m.id, m.topic, m.subject, m.happened_at, m.state, m.tries, m.next_try_at, t.tried_at, t.code, t.words,
                   t.took_millis
              FROM webhook_message m
              LEFT JOIN webhook_try t ON t.message_id = m.id AND t.number = m.tries
             WHERE m.endpoint_id = ? AND (? = 0 OR m.id < ?) ORDER BY m.id DESC LIMIT ?""";

    private final EndpointFile file;
    private final SecretSafe safe;
    private final Tables tables;

    @Inject
    EndpointSights(EndpointFile file, SecretSafe safe, Tables tables) {
        this.file = file;
        this.safe = safe;
        this.tables = tables;
    }

    /** Whether the service has a key to seal secrets with; without one, no address can be registered. */
    public boolean canKeepSecrets() {
        return safe.hasKey();
    }

    public List<EndpointSight> ofProvider(SignedIn who, long providerId) {
        file.open(who, providerId);
        return tables.read(ROWS + "e.provider_id = ? ORDER BY e.id", EndpointSights::endpoint, providerId);
    }

    /** @throws NotFound when there is none, or it was removed */
    public EndpointSight show(SignedIn who, String reference) {
        file.show(who, reference);
        return tables.read(ROWS + "e.reference = ?", EndpointSights::endpoint, reference).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("webhook", reference));
    }

    /**
     * The latest first.
     *
     * @param before the message before which to go on; 0 for the beginning
     */
    public List<MessageSight> log(SignedIn who, String reference, long before, int atMost) {
        long endpoint = file.show(who, reference).id();
        return tables.read(LOG, EndpointSights::message, endpoint, before, before, atMost);
    }

    private static EndpointSight endpoint(ResultSet row) throws SQLException {
        return new EndpointSight(
                row.getString(1),
                row.getString(2),
                Stream.of(row.getString(3).split(","))
                        .map(Topic::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class))),
                EndpointState.valueOf(row.getString(4)),
                instant(row, 5),
                row.getInt(6));
    }

    private static MessageSight message(ResultSet row) throws SQLException {
        return new MessageSight(
                row.getLong(1),
                "msg_" + row.getLong(1),
                Topic.valueOf(row.getString(2)),
                row.getString(3),
                instant(row, 4),
                MessageState.valueOf(row.getString(5)),
                row.getInt(6),
                instant(row, 7),
                instant(row, 8),
                row.getInt(9),
                row.getString(10) == null ? "" : row.getString(10),
                row.getLong(11));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
