package org.carepurse.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;

/**
 * Lets people in for the first time, or again after they forgot their password: whoever brings a code that is out chooses
 * a password. A code that was used, replaced, withdrawn, has run out or never was is refused alike, so nothing is told of
 * who has an account; wrong ones are counted, and too many from one place must wait.
 */
@ApplicationScoped
public class Welcome {

    /** What is said of every code that lets nobody in. */
    public static final Refusal OVER = Refusal.because("code-over");

    private final Invitations invitations;
    private final People people;
    private final PasswordHashing hashing;
    private final PasswordChanges changes;
    private final SignInTries tries;

    @Inject
    Welcome(
            Invitations invitations,
            People people,
            PasswordHashing hashing,
            PasswordChanges changes,
            SignInTries tries) {
        this.invitations = invitations;
        this.people = people;
        this.hashing = hashing;
        this.changes = changes;
        this.tries = tries;
    }

    /**
     * Whom the code lets in. Refused with {@code code-over} or {@code too-many-tries}.
     *
     * @param address the network address the request came from
     */
    public Outcome<Person> whoBrings(WelcomeCode code, String address) {
        if (tries.areTooMany(code.fingerprint(), address, 0)) {
            return Outcome.refused(SignInTries.TOO_MANY);
        }
        return invitations
                .personWith(code)
                .map(id -> Outcome.done(people.person(id)))
                .orElseGet(() -> over(code, address));
    }

    /** Uses the code up: from now on the person signs in with this password. Refused like {@link #whoBrings}. */
    public Outcome<Person> choose(WelcomeCode code, Password chosen, String address) {
        Outcome<Person> person = whoBrings(code, address);
        if (!person.isDone()) {
            return person;
        }
        String hash = hashing.hash(chosen);
        return changes.choose(person.value().id(), code, hash) ? person : over(code, address);
    }

    private Outcome<Person> over(WelcomeCode code, String address) {
        tries.note(code.fingerprint(), address);
        return Outcome.refused(OVER);
    }
}
