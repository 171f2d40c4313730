package org.carepurse.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;

/**
 * Changes a person's own password, for which they say the old one: whoever finds a signed-in browser cannot take the
 * account. Wrong tries count like those to sign in. No connection is held during the slow sums.
 */
@ApplicationScoped
public class OwnPassword {

    private static final Refusal WRONG = Refusal.because("password-wrong");

    private final People people;
    private final Passwords passwords;
    private final PasswordHashing hashing;
    private final PasswordChanges changes;
    private final SignInTries tries;

    @Inject
    OwnPassword(
            People people, Passwords passwords, PasswordHashing hashing, PasswordChanges changes, SignInTries tries) {
        this.people = people;
        this.passwords = passwords;
        this.hashing = hashing;
        this.changes = changes;
        this.tries = tries;
    }

    /**
     * Changes it, and ends all other sign-ins of the person. Refused with {@code password-wrong}, {@code password-same} or
     * {@code too-many-tries}.
     *
     * @param signIn the reference of the sign-in they do it from
     * @param address the network address the request came from
     */
    public Outcome<Person> change(SignedIn who, String signIn, Password old, Password chosen, String address) {
        Person person = people.person(who.personId());
        if (tries.areTooMany(person.email(), address, 0)) {
            return Outcome.refused(SignInTries.TOO_MANY);
        }
        long attempt = tries.note(person.email(), address);
        if (tries.areTooMany(person.email(), address, 1)) {
            return Outcome.refused(SignInTries.TOO_MANY);
        }
        String hash = passwords.hashOf(person.id()).orElse(null);
        if (!hashing.matches(old, hash)) {
            return Outcome.refused(WRONG);
        }
        tries.succeeded(attempt);
        if (hashing.matches(chosen, hash)) {
            return Outcome.refused(Refusal.because("password-same"));
        }
        boolean changed = changes.change(person.id(), hash, hashing.hash(chosen), signIn);
        return changed ? Outcome.done(person) : Outcome.refused(WRONG);
    }
}
