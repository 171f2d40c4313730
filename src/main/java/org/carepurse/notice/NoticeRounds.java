package org.carepurse.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carepurse.identity.People;
import org.carepurse.identity.Person;

/**
 * Goes round: finds out whom to tell of what happened, and sends e-mails to those who want them. Outside any transaction; what
 * it does is safe to do again, by this server or another.
 */
@ApplicationScoped
public class NoticeRounds {

    private static final Logger LOG = Logger.getLogger(NoticeRounds.class.getName());
    private static final int NOTICES_AT_ONCE = 500;
    private static final int LETTERS_AT_ONCE = 50;

    private final Addressing addressing;
    private final Outbox outbox;
    private final Postbox postbox;
    private final MailSettings settings;
    private final People people;

    @Inject
    NoticeRounds(Addressing addressing, Outbox outbox, Postbox postbox, MailSettings settings, People people) {
        this.addressing = addressing;
        this.outbox = outbox;
        this.postbox = postbox;
        this.settings = settings;
        this.people = people;
    }

    public void goRound() {
        addressing.waiting(NOTICES_AT_ONCE).forEach(addressing::address);
        mail();
    }

    /** Only what is addressed already. */
    void mail() {
        settings.server().ifPresent(server -> outbox.people(LETTERS_AT_ONCE).forEach(person -> send(server, person)));
    }

    private void send(MailServer server, long personId) {
        OptionalLong picked = outbox.pick(personId);
        if (picked.isEmpty()) {
            return;
        }
        Person person = people.person(personId);
        try {
            postbox.send(server, Letter.to(person.email(), person.language(), settings.home()));
            outbox.sent(picked.getAsLong());
        } catch (MessagingException said) {
            LOG.log(Level.WARNING, "No e-mail went to " + person, said);
            outbox.notSent(picked.getAsLong());
        }
    }
}
