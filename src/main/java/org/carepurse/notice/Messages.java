package org.carepurse.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.People;
import org.carepurse.identity.Person;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.table.Tables;

/** A person's own messages, and whether they want e-mails. Everybody sees their own and nobody else's. */
@ApplicationScoped
public class Messages {

    private static final String OWN =
            """
            SELECT m.reference, m.telling, m.subject_reference, h.name, m.happened_at, m.read_at IS NOT NULL
              FROM message m LEFT JOIN person h ON h.id = m.holder_id AND h.id <> m.person_id
             WHERE m.person_id = ? ORDER BY m.id DESC LIMIT ? OFFSET ?""";

    private static final String UNREAD = "SELECT COUNT(*) FROM message WHERE person_id = ? AND read_at IS NULL";

    private static final String THERE = "SELECT 1 FROM message WHERE person_id = ? AND reference = ?";

    private static final String READ =
            "UPDATE message SET read_at = ? WHERE person_id = ? AND reference = ? AND read_at IS NULL";

    private static final String READ_ALL = "UPDATE message SET read_at = ? WHERE person_id = ? AND read_at IS NULL";

    private static final String BY_EMAIL = "SELECT by_email FROM message_choice WHERE person_id = ?";

    private static final String CHOOSE =
            """
            INSERT INTO message_choice (person_id, by_email) VALUES (?, ?)
            ON DUPLICATE KEY UPDATE by_email = VALUES(by_email)""";

    private static final String NONE_WAITING =
            "UPDATE message SET mail = 'NONE' WHERE person_id = ? AND mail = 'WAITING'";

    private final Tables tables;
    private final MailSettings settings;
    private final People people;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    Messages(Tables tables, MailSettings settings, People people, AuditTrail trail, Clock clock) {
        this.tables = tables;
        this.settings = settings;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    /** The newest first. */
    public List<Message> of(SignedIn who, int from, int atMost) {
        return tables.read(
                OWN,
                row -> {
                    Telling telling = Telling.valueOf(row.getString(2));
                    return new Message(
                            row.getString(1),
                            telling,
                            telling.page(row.getString(3)),
                            Optional.ofNullable(row.getString(4)).orElse(""),
                            row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            row.getBoolean(6));
                },
                who.personId(),
                atMost,
                from);
    }

    public long unread(SignedIn who) {
        return tables.read(UNREAD, row -> row.getLong(1), who.personId()).get(0);
    }

    /** @throws NotFound when they have none of that reference */
    @Act
    public void read(SignedIn who, String reference) {
        if (tables.read(THERE, row -> row.getInt(1), who.personId(), reference).isEmpty()) {
            throw new NotFound("message", reference);
        }
        tables.change(READ, now(), who.personId(), reference);
    }

    @Act
    public void readAll(SignedIn who) {
        tables.change(READ_ALL, now(), who.personId());
    }

    /** Whether any e-mails are sent at all. */
    public boolean areMailed() {
        return settings.server().isPresent();
    }

    /** What an e-mail to them says. */
    public Letter letter(SignedIn who) {
        Person person = people.person(who.personId());
        return Letter.to(person.email(), person.language(), settings.home());
    }

    public boolean wantsEmail(SignedIn who) {
        return tables.read(BY_EMAIL, row -> row.getBoolean(1), who.personId()).stream()
                .findFirst()
                .orElse(true);
    }

    /** What waits to be sent is not sent any more to somebody who wants none. */
    @Act
    public Outcome<String> choose(SignedIn who, RequestKey key, boolean byEmail) {
        byte[] digest = Digest.of(byEmail, "e-mail", who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        Person person = people.person(who.personId());
        tables.change(CHOOSE, who.personId(), byEmail);
        if (!byEmail) {
            tables.change(NONE_WAITING, who.personId());
        }
        trail.record(AuditEvent.of("EMAIL_CHOSEN", "person", person.reference(), who.personId())
                .concerning(null, person.commissionerId())
                .saying(byEmail ? "yes" : "no")
                .answering(key, digest, person.reference()));
        return Outcome.done(person.reference());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
