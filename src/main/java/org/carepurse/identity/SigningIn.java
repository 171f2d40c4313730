package org.carepurse.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;

/**
 * Signs people in by e-mail address and password. This is three short transactions around one slow sum: the try is
 * written, the password judged while no connection is held, and the sign-in opened. To someone who guesses, an unknown
 * address and a wrong password are alike, in words and in time.
 */
@ApplicationScoped
public class SigningIn {

    /** Which password belongs to an address, when there is one. */
    private record Account(Long personId, String hash) {
        static final Account NOBODYS = new Account(null, null);
    }

    private final EntityManager entityManager;
    private final SignInTries tries;
    private final PasswordHashing hashing;
    private final SignInOpening opening;

    @Inject
    SigningIn(EntityManager entityManager, SignInTries tries, PasswordHashing hashing, SignInOpening opening) {
        this.entityManager = entityManager;
        this.tries = tries;
        this.hashing = hashing;
        this.opening = opening;
    }

    /**
     * Hands out a token, or refuses with {@code sign-in-wrong} or {@code too-many-tries}.
     *
     * @param address the network address the request came from
     * @param device what the browser or program calls itself
     */
    public Outcome<Token> signIn(EmailAddress email, Password password, String address, String device) {
        if (tries.areTooMany(email.text(), address, 0)) {
            return Outcome.refused(SignInTries.TOO_MANY);
        }
        long attempt = tries.note(email.text(), address);
        if (tries.areTooMany(email.text(), address, 1)) {
            return Outcome.refused(SignInTries.TOO_MANY);
        }
        Account account = accountOf(email);
        if (!hashing.matches(password, account.hash())) {
            opening.refuse(account.personId());
            return Outcome.refused(Refusal.because("sign-in-wrong"));
        }
        tries.succeeded(attempt);
        return Outcome.done(opening.open(account.personId(), device));
    }

    private Account accountOf(EmailAddress email) {
        List<?> found = entityManager
                .createNativeQuery("SELECT p.id, w.hash FROM person p JOIN person_password w ON w.person_id = p.id"
                        + " WHERE p.email = ?1")
                .setParameter(1, email.text())
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Account((Long) row[0], (String) row[1]))
                .findFirst()
                .orElse(Account.NOBODYS);
    }
}
