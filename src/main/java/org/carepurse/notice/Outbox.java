package org.carepurse.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.carepurse.audit.Act;
import org.carepurse.reference.Ids;
import org.carepurse.table.Tables;

/**
 * Messages of which somebody is to be told by e-mail, as rows: picked up in one act and answered for in another, with the mail
 * server asked in between. All that waits for one person is one e-mail. What was picked up and not answered for is picked up
 * again later, so that a stop in between costs an e-mail too many at worst, never one too few.
 */
@ApplicationScoped
class Outbox {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int MOST_TRIES = 8;

    private static final String PEOPLE =
            """
            SELECT DISTINCT person_id FROM message
             WHERE mail = 'WAITING' AND (mail_rests_until IS NULL OR mail_rests_until < ?) ORDER BY person_id LIMIT ?""";

    private static final String READ_ALREADY =
            "UPDATE message SET mail = 'NONE' WHERE person_id = ? AND mail = 'WAITING' AND read_at IS NOT NULL";

    private static final String PICK =
            """
            UPDATE message SET mail_picked_by = ?, mail_rests_until = ?, mail_tries = mail_tries + 1
             WHERE person_id = ? AND mail = 'WAITING' AND (mail_rests_until IS NULL OR mail_rests_until < ?)""";

    private static final String SENT = "UPDATE message SET mail = 'SENT' WHERE mail_picked_by = ?";

    private static final String TRIES = "SELECT MAX(mail_tries) FROM message WHERE mail_picked_by = ?";

    private static final String LATER = "UPDATE message SET mail_rests_until = ? WHERE mail_picked_by = ?";

    private static final String FAILED = "UPDATE message SET mail = 'FAILED' WHERE mail_picked_by = ?";

    private final Tables tables;
    private final Clock clock;

    @Inject
    Outbox(Tables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /** The people for whom something waits. */
    List<Long> people(int atMost) {
        return tables.read(PEOPLE, row -> row.getLong(1), now(), atMost);
    }

    /** @return under which number it was picked up; nothing when another server has it, or all of it was read */
    @Act
    public OptionalLong pick(long person) {
        long picker = Ids.next();
        tables.change(READ_ALREADY, person);
        int picked = tables.change(PICK, picker, now().plus(PATIENCE), person, now());
        return picked > 0 ? OptionalLong.of(picker) : OptionalLong.empty();
    }

    @Act
    public void sent(long picker) {
        tables.change(SENT, picker);
    }

    /** It is tried again, later each time, and given up in the end: the messages themselves are there to be read. */
    @Act
    public void notSent(long picker) {
        int tries = Optional.ofNullable(
                        tables.read(TRIES, row -> row.getInt(1), picker).get(0))
                .orElse(0);
        if (tries >= MOST_TRIES) {
            tables.change(FAILED, picker);
        } else {
            tables.change(LATER, now().plusMinutes(1L << tries), picker);
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
