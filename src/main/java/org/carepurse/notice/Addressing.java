package org.carepurse.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.audit.Act;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;
import org.carepurse.time.London;

/** Finds out whom to tell, and writes each of them a message: one notice in one act, by one server. */
@ApplicationScoped
class Addressing {

    private static final String WAITING = "SELECT id FROM notice ORDER BY id LIMIT ?";

    private static final String TAKE = "SELECT " + Notice.COLUMNS + " FROM notice WHERE id = ? FOR UPDATE SKIP LOCKED";

    private static final String DONE = "DELETE FROM notice WHERE id = ?";

    /** Whoever did it knows; whoever cannot sign in could not read it. */
    private static final String PEOPLE =
            """
            SELECT p.id, COALESCE(c.by_email, 1) FROM person p LEFT JOIN message_choice c ON c.person_id = p.id
             WHERE p.access_ended_at IS NULL AND NOT (p.id <=> ?) AND p.id IN (%s) ORDER BY p.id""";

    private static final String WRITE = "INSERT INTO message (id, reference, notice_id, person_id, telling,"
            + " subject_reference, holder_id, commissioner_id, happened_at, mail, mail_tries) VALUES ";

    private final Tables tables;
    private final MailSettings settings;
    private final Clock clock;

    @Inject
    Addressing(Tables tables, MailSettings settings, Clock clock) {
        this.tables = tables;
        this.settings = settings;
        this.clock = clock;
    }

    List<Long> waiting(int atMost) {
        return tables.read(WAITING, row -> row.getLong(1), atMost);
    }

    @Act
    public void address(long id) {
        tables.read(TAKE, Notice::of, id).forEach(notice -> {
            Journey journey = new Journey();
            Telling.of(notice.act()).forEach(telling -> journey.add(WRITE, messages(notice, telling)));
            journey.change(DONE, List.of(id));
            tables.send(journey);
        });
    }

    private List<Object[]> messages(Notice notice, Telling telling) {
        boolean mails = settings.server().isPresent();
        Audience audience = telling.audience();
        Stream<Object> facts = audience.facts().stream().map(fact -> notice.fact(fact, London.today(clock)));
        Object[] values =
                Stream.concat(Stream.of(new Object[] {notice.actorId()}), facts).toArray();
        List<Object[]> rows = new ArrayList<>();
        tables.read(
                        PEOPLE.formatted(audience.people()),
                        row -> row(notice, telling, row.getLong(1), mails && row.getBoolean(2)),
                        values)
                .forEach(rows::add);
        return rows;
    }

    private static Object[] row(Notice notice, Telling telling, long person, boolean byMail) {
        return new Object[] {
            Ids.next(),
            ReferenceNumber.fresh("MSG"),
            notice.id(),
            person,
            telling.name(),
            notice.subject(),
            notice.holderId(),
            notice.commissionerId(),
            notice.happenedAt(),
            byMail ? "WAITING" : "NONE",
            0
        };
    }
}
