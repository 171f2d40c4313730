package org.carepurse.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;

/**
 * What is done with the accounts of others, by those who may enrol somebody like them: a new way in, and an end to the old
 * ones. Nobody does either to themselves, so a commissioner always keeps one who can come in.
 */
@ApplicationScoped
public class Accounts {

    private final People people;
    private final Organisations organisations;
    private final Invitations invitations;
    private final Passwords passwords;
    private final SignInBook signIns;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    Accounts(
            People people,
            Organisations organisations,
            Invitations invitations,
            Passwords passwords,
            SignInBook signIns,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.invitations = invitations;
        this.passwords = passwords;
        this.signIns = signIns;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param reason in the actor's words, 1 to 300 characters */
    public record EndAccess(String person, String reason) {

        private static final int LONGEST = 300;

        public EndAccess {
            reason = reason == null ? "" : reason.strip();
            if (reason.isEmpty() || reason.length() > LONGEST) {
                throw new WrongInput("reason", "access-reason");
            }
        }
    }

    /**
     * The account of somebody whom one may look after.
     *
     * @throws NotFound when there is no such person
     * @throws NotAllowed when the person may not enrol somebody like them
     */
    public Person show(SignedIn who, String reference) {
        Person person = people.byReference(reference);
        if (!person.isLookedAfterBy(who, access)) {
            throw new NotAllowed(person.capacity().permission());
        }
        return person;
    }

    /**
     * A new code for somebody who forgot their password, lost their letter, or whose access had ended. It is their only
     * way in: the password they had, the code before it and their sign-ins end. Refused with {@code own-account}.
     */
    @Act
    public Outcome<Invited> invite(SignedIn who, RequestKey key, String reference) {
        byte[] digest = Digest.of("invite " + reference, who.personId());
        Person person = show(who, reference);
        if (trail.answerTo(key, digest).isPresent()) {
            return Outcome.done(invitations.again(person));
        }
        Optional<Refusal> refused = lock(who, person);
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        boolean comesBack = !person.hasAccess();
        person.giveAccess();
        int ended = endWaysIn(person);
        trail.record(event("CODE_GIVEN", person, who)
                .saying((comesBack ? "access given again, " : "") + "sign-ins ended " + ended)
                .answering(key, digest, reference));
        return Outcome.done(invitations.invite(person));
    }

    /** From now on they cannot sign in, until they are given a new code. Refused with {@code own-account}. */
    @Act
    public Outcome<Person> endAccess(SignedIn who, RequestKey key, EndAccess asked) {
        byte[] digest = Digest.of(asked, who.personId());
        Person person = show(who, asked.person());
        if (trail.answerTo(key, digest).isPresent()) {
            return Outcome.done(person);
        }
        Optional<Refusal> refused = lock(who, person);
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        person.endAccess(clock.instant());
        int ended = endWaysIn(person);
        trail.record(event("ACCESS_ENDED", person, who)
                .because(asked.reason())
                .saying("sign-ins ended " + ended)
                .answering(key, digest, asked.person()));
        return Outcome.done(person);
    }

    /**
     * Acts on accounts take turns at each commissioner, and those whose own access has ended meanwhile come too late: else
     * two could end each other's at once, and nobody would be left.
     */
    private Optional<Refusal> lock(SignedIn who, Person person) {
        if (person.id() == who.personId()) {
            return Optional.of(Refusal.because("own-account"));
        }
        organisations.takeTurn(person.commissionerId());
        if (!people.toChange(who.personId()).hasAccess()) {
            throw new NotAllowed(person.capacity().permission());
        }
        people.toChange(person.id());
        return Optional.empty();
    }

    /** @return how many sign-ins that held were ended */
    private int endWaysIn(Person person) {
        passwords.remove(person.id());
        invitations.withdraw(person.id());
        return signIns.endAll(person.id(), "");
    }

    private static AuditEvent event(String act, Person person, SignedIn who) {
        return AuditEvent.of(act, "person", person.reference(), who.personId())
                .concerning(person.capacity().isBudgetHolder() ? person.id() : null, person.commissionerId());
    }
}
