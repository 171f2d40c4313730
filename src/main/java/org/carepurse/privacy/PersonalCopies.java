package org.carepurse.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Person;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.preparing.Readiness;

/**
 * Copies of everything about a person. They ask for it and take it themselves; the commissioner's finance people can ask for
 * somebody who cannot, and then only whoever asked can take it. Those who act for a person cannot: it says more than what
 * they help with.
 */
@ApplicationScoped
public class PersonalCopies {

    private final CopyShelf shelf;
    private final People people;
    private final AuditTrail trail;
    private final Access access;
    private final Clock clock;

    @Inject
    PersonalCopies(CopyShelf shelf, People people, AuditTrail trail, Access access, Clock clock) {
        this.shelf = shelf;
        this.people = people;
        this.trail = trail;
        this.access = access;
        this.clock = clock;
    }

    /** Their own. While one is there, asking again leads to it. */
    @Act
    public Outcome<String> ask(SignedIn who, RequestKey key) {
        return ask(who, key, people.person(who.personId()), "");
    }

    /**
     * Of somebody else, for them.
     *
     * @param reason how they asked, as it is shown in the trail
     */
    @Act
    public Outcome<String> askFor(SignedIn who, RequestKey key, String person, String reason) {
        return ask(who, key, mayAskFor(who, person), Because.of(reason));
    }

    /** @throws NotAllowed unless the person's commissioner lets them ask for others */
    public Person mayAskFor(SignedIn who, String person) {
        return ofOurs(who, Permission.COPY_FOR_PERSON, person);
    }

    /** Their own, the last one first. */
    public List<PersonalCopy> own(SignedIn who) {
        return shelf.of(who.personId());
    }

    /** Those they asked for others, the last one first. */
    public List<PersonalCopy> askedForOthers(SignedIn who) {
        return shelf.askedForOthersBy(who.personId());
    }

    /** Those of one of the commissioner's people, the last one first. */
    public List<PersonalCopy> of(SignedIn who, String person) {
        return shelf.of(ofOurs(who, Permission.SEE_PRIVACY, person).id());
    }

    /** One that the person can take, or will be able to. */
    public PersonalCopy show(SignedIn who, String reference) {
        PersonalCopy copy = shelf.byReference(reference);
        requireTheirs(who, copy);
        return copy;
    }

    /** Of whom it is. */
    public Person personOf(PersonalCopy copy) {
        return people.person(copy.personId());
    }

    public boolean mayTake(SignedIn who, PersonalCopy copy) {
        return copy.personId() == who.personId()
                || copy.askedBy() == who.personId()
                        && access.may(who, Permission.COPY_FOR_PERSON, Whose.commissioners(copy.commissionerId()));
    }

    /** Writes down that it is taken; refused before it is ready, and after it has gone. */
    @Act
    public Outcome<PersonalCopy> take(SignedIn who, String reference) {
        PersonalCopy copy = show(who, reference);
        if (copy.state() != Readiness.READY) {
            return Outcome.refused(Refusal.because("copy-not-there"));
        }
        trail.record(AuditEvent.of("COPY_TAKEN", "copy", reference, who.personId())
                .concerning(copy.personId(), copy.commissionerId()));
        return Outcome.done(copy);
    }

    /** What was taken, as long as it may be. */
    public void write(PersonalCopy taken, OutputStream to) throws IOException {
        shelf.write(taken.id(), to);
    }

    private Outcome<String> ask(SignedIn who, RequestKey key, Person person, String reason) {
        byte[] digest = Digest.of(person.reference(), who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        Optional<PersonalCopy> there = shelf.of(person.id()).stream()
                .filter(copy -> copy.state() != Readiness.GONE)
                .findFirst();
        if (there.isPresent()) {
            return mayTake(who, there.get())
                    ? Outcome.done(there.get().reference())
                    : Outcome.refused(Refusal.because("copy-is-anothers"));
        }
        PersonalCopy copy = shelf.keep(new PersonalCopy(person, who.personId(), clock.instant()));
        trail.record(AuditEvent.of("COPY_ASKED", "copy", copy.reference(), who.personId())
                .concerning(person.id(), person.commissionerId())
                .because(reason)
                .answering(key, digest, copy.reference()));
        return Outcome.done(copy.reference());
    }

    private void requireTheirs(SignedIn who, PersonalCopy copy) {
        if (!mayTake(who, copy)) {
            throw new NotAllowed(Permission.COPY_FOR_PERSON);
        }
    }

    /** Nobody learns of people elsewhere whether they are there. */
    private Person ofOurs(SignedIn who, Permission permission, String reference) {
        Person person = people.withReference(reference).orElseThrow(() -> new NotFound("person", reference));
        access.require(who, permission, Whose.commissioners(person.commissionerId()));
        return person;
    }
}
