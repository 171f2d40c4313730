package org.carepurse.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.Recorded;
import org.carepurse.reference.Ids;

/** Writes down, with the act itself, that there is something to tell. Nobody is looked for here: acts are not to wait for it. */
@ApplicationScoped
class NoticeBook {

    private static final String KEEP = "INSERT INTO notice"
            + " (id, act, subject_reference, actor_id, holder_id, commissioner_id, happened_at) VALUES ";

    private final Clock clock;

    @Inject
    NoticeBook(Clock clock) {
        this.clock = clock;
    }

    void hear(@Observes Recorded recorded) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<Object[]> rows = recorded.events().stream()
                .filter(event -> !Telling.of(event.act()).isEmpty())
                .map(event -> row(event, now))
                .toList();
        recorded.journey().add(KEEP, rows);
    }

    private static Object[] row(AuditEvent event, LocalDateTime now) {
        return new Object[] {
            Ids.next(),
            event.act(),
            event.subjectReference(),
            event.actorId(),
            event.holderId(),
            event.commissionerId(),
            now
        };
    }
}
