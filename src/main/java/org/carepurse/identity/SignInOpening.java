package org.carepurse.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.carepurse.audit.Act;

/** Writes how a try to sign in ended. */
@ApplicationScoped
class SignInOpening {

    private final EntityManager entityManager;
    private final SignInBook book;
    private final PersonalEvents events;
    private final Clock clock;

    @Inject
    SignInOpening(EntityManager entityManager, SignInBook book, PersonalEvents events, Clock clock) {
        this.entityManager = entityManager;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    @Act
    public Token open(long personId, String device) {
        Token token = Token.fresh();
        SignIn signIn = new SignIn(personId, token, device, clock.instant());
        entityManager.persist(signIn);
        events.record("SIGNED_IN", "sign-in", signIn.reference(), personId);
        book.forgetOld();
        return token;
    }

    /** Written for an unknown address too, so that both refusals take the same time. */
    @Act
    public void refuse(Long personIdOrNone) {
        events.recordRefusedSignIn(personIdOrNone);
    }
}
