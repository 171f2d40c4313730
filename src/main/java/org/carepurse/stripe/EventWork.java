package org.carepurse.stripe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.carepurse.audit.Act;
import org.carepurse.table.Tables;

/** Works on what Stripe told, one event in one act, under its lock: of two servers only one finds it waiting. */
@ApplicationScoped
class EventWork {

    private static final String DUE =
            """
            SELECT id FROM stripe_event WHERE state = 'WAITING' AND (rests_until IS NULL OR rests_until < ?)
             ORDER BY id LIMIT ?""";

    private final EntityManager entityManager;
    private final Tables tables;
    private final Instance<Listener> listeners;
    private final Clock clock;

    @Inject
    EventWork(EntityManager entityManager, Tables tables, @Any Instance<Listener> listeners, Clock clock) {
        this.entityManager = entityManager;
        this.tables = tables;
        this.listeners = listeners;
        this.clock = clock;
    }

    List<Long> due(int atMost) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return tables.read(DUE, row -> row.getLong(1), now, atMost);
    }

    /** What nobody listens for is kept, and done with. */
    @Act
    public void work(long id) {
        StripeEvent event = entityManager.find(StripeEvent.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (event.isWaiting()) {
            Told told = Told.by(event);
            listeners.stream().filter(listener -> listener.isFor(told.type())).forEach(listener -> listener.hear(told));
            event.workedOn();
        }
    }

    @Act
    public void failed(long id, String why) {
        entityManager
                .find(StripeEvent.class, id, LockModeType.PESSIMISTIC_WRITE)
                .failed(why, clock.instant());
    }
}
