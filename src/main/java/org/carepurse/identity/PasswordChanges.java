package org.carepurse.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepurse.audit.Act;

/** Writes a password once the slow sum over it is done. Each act locks the person, so no two of them cross. */
@ApplicationScoped
class PasswordChanges {

    private final People people;
    private final Passwords passwords;
    private final Invitations invitations;
    private final SignInBook signIns;
    private final SignInTries tries;
    private final PersonalEvents events;

    @Inject
    PasswordChanges(
            People people,
            Passwords passwords,
            Invitations invitations,
            SignInBook signIns,
            SignInTries tries,
            PersonalEvents events) {
        this.people = people;
        this.passwords = passwords;
        this.invitations = invitations;
        this.signIns = signIns;
        this.tries = tries;
        this.events = events;
    }

    /** With a code, unless somebody was quicker. Wrong tries from before count no more: this is who they say they are. */
    @Act
    public boolean choose(long personId, WelcomeCode code, String hash) {
        Person person = people.toChange(personId);
        if (!invitations.take(code)) {
            return false;
        }
        passwords.set(personId, hash);
        tries.forget(person.email());
        events.record("PASSWORD_CHOSEN", "person", person.reference(), personId);
        return true;
    }

    /** In place of the old one, unless that has been changed meanwhile. All sign-ins but this one end. */
    @Act
    public boolean change(long personId, String oldHash, String newHash, String signInKept) {
        Person person = people.toChange(personId);
        if (passwords.hashOf(personId).filter(oldHash::equals).isEmpty()) {
            return false;
        }
        passwords.set(personId, newHash);
        signIns.endAll(personId, signInKept);
        events.record("PASSWORD_CHANGED", "person", person.reference(), personId);
        return true;
    }
}
