package org.carepurse.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Person;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.Outcome;

/**
 * Erasing people, and holding it back. One finance officer asks, another releases; nothing of a person goes while their money is
 * open, while their records are still to be kept, or while a legal hold stands. Each act answers with the reference of what it
 * was done to.
 */
@Act
@ApplicationScoped
public class Erasing {

    private final PrivacyDesk desk;
    private final ErasureBook book;
    private final Eraser eraser;
    private final AuditTrail trail;
    private final Access access;
    private final Clock clock;

    @Inject
    Erasing(PrivacyDesk desk, ErasureBook book, Eraser eraser, AuditTrail trail, Access access, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.eraser = eraser;
        this.trail = trail;
        this.access = access;
        this.clock = clock;
    }

    /** @throws NotAllowed unless the person's commissioner lets them erase people */
    public Person mayErase(SignedIn who, String person) {
        Person found = desk.person(who, person);
        access.require(who, Permission.ERASE_PERSON, Whose.commissioners(found.commissionerId()));
        return found;
    }

    /** From now on nothing of the person is erased. */
    public Outcome<String> placeHold(SignedIn who, RequestKey key, String person, String reason) {
        Person about = mayErase(who, person);
        return once(who, key, Digest.of(person, reason, who.personId()), "HOLD_PLACED", reason, about, () -> {
            book.lock(about);
            return Outcome.done(book.keep(new LegalHold(about, Because.of(reason), who.personId(), clock.instant()))
                    .reference());
        });
    }

    /** Refuses {@code hold-lifted-already}. */
    public Outcome<String> liftHold(SignedIn who, RequestKey key, String person, String hold, String reason) {
        Person about = mayErase(who, person);
        LegalHold standing = book.hold(about, hold);
        return once(
                who, key, Digest.of(hold, reason, who.personId()), "HOLD_LIFTED", reason, about, () -> standing.lift(
                                Because.of(reason), who.personId(), clock.instant())
                        .map(LegalHold::reference));
    }

    /** Refused with what stands in the way, and {@code erasure-asked-already}. */
    public Outcome<String> ask(SignedIn who, RequestKey key, String person, String reason) {
        Person about = mayErase(who, person);
        return once(who, key, Digest.of(person, reason, who.personId()), "ERASURE_ASKED", reason, about, () -> {
            book.lock(about);
            return desk.unasked(about).then(desk::clear).map(clear -> book.keep(
                            new Erasure(about, Because.of(reason), who.personId(), clock.instant()))
                    .reference());
        });
    }

    /**
     * Erases the person, by somebody else than who asked. Refused with what stands in the way by now, {@code
     * erasure-takes-two} and {@code erasure-over}.
     */
    public Outcome<String> release(SignedIn who, RequestKey key, String person, String erasure) {
        Person about = mayErase(who, person);
        Erasure asked = book.erasure(about, erasure);
        return once(who, key, Digest.of(erasure, who.personId()), "PERSON_ERASED", "", about, () -> {
            book.lock(about);
            return desk.clear(about)
                    .then(clear -> asked.release(who.personId(), clock.instant()))
                    .map(released -> {
                        released.went(eraser.erase(about.id()));
                        return released.reference();
                    });
        });
    }

    /** Refuses {@code erasure-over}. */
    public Outcome<String> drop(SignedIn who, RequestKey key, String person, String erasure) {
        Person about = mayErase(who, person);
        Erasure asked = book.erasure(about, erasure);
        return once(
                who, key, Digest.of(erasure, "drop", who.personId()), "ERASURE_DROPPED", "", about, () -> asked.drop(
                                who.personId(), clock.instant())
                        .map(Erasure::reference));
    }

    private Outcome<String> once(
            SignedIn who,
            RequestKey key,
            byte[] digest,
            String act,
            String reason,
            Person about,
            Supplier<Outcome<String>> done) {
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        return done.get().map(reference -> {
            trail.record(AuditEvent.of(act, "person", about.reference(), who.personId())
                    .concerning(about.id(), about.commissionerId())
                    .because(reason)
                    .saying(reference)
                    .answering(key, digest, reference));
            return reference;
        });
    }
}
