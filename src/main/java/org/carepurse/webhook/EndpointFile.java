package org.carepurse.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.NotFound;
import org.carepurse.table.Tables;

/** Where addresses are kept, for those who look after them. */
@ApplicationScoped
class EndpointFile {

    private static final String COUNT =
            "SELECT COUNT(*) FROM webhook_endpoint WHERE provider_id = ? AND state <> 'REMOVED'";
    private static final String TEST =
            """
            INSERT INTO webhook_message (endpoint_id, topic, subject, number, amount_pence, happened_at, state, tries,
                                         next_try_at) VALUES (?, 'TEST', '', '', 0, ?, 'WAITING', 0, ?)""";
    private static final String AGAIN =
            "UPDATE webhook_message SET state = 'WAITING', next_try_at = ? WHERE id = ? AND endpoint_id = ?";

    private final EntityManager entityManager;
    private final Tables tables;
    private final Listeners listeners;
    private final Access access;

    @Inject
    EndpointFile(EntityManager entityManager, Tables tables, Listeners listeners, Access access) {
        this.entityManager = entityManager;
        this.tables = tables;
        this.listeners = listeners;
        this.access = access;
    }

    void open(SignedIn who, long providerId) {
        access.require(who, Permission.LOOK_AFTER_WEBHOOKS, Whose.providers(providerId));
    }

    /** @throws NotFound when there is no such address */
    Endpoint show(SignedIn who, String reference) {
        return find(who, reference, LockModeType.NONE);
    }

    Endpoint lock(SignedIn who, String reference) {
        return find(who, reference, LockModeType.PESSIMISTIC_WRITE);
    }

    private Endpoint find(SignedIn who, String reference, LockModeType lock) {
        Endpoint endpoint = entityManager
                .createQuery("SELECT e FROM Endpoint e WHERE e.reference = :reference", Endpoint.class)
                .setParameter("reference", reference)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("webhook", reference));
        open(who, endpoint.providerId());
        return endpoint;
    }

    Endpoint add(Endpoint endpoint) {
        entityManager.persist(endpoint);
        listeners.oneMore();
        return endpoint;
    }

    void turnOn(Endpoint endpoint) {
        endpoint.turnOn();
        listeners.oneMore();
    }

    int countOf(long providerId) {
        return tables.read(COUNT, row -> row.getInt(1), providerId).get(0);
    }

    void test(Endpoint endpoint, Instant at) {
        tables.change(TEST, endpoint.id(), utc(at), utc(at));
    }

    /** @throws NotFound when the address has no such message */
    void waitAgain(Endpoint endpoint, long message, Instant at) {
        if (tables.change(AGAIN, utc(at), message, endpoint.id()) == 0) {
            throw new NotFound("message", message);
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
