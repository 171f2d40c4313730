package org.carepurse.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.outcome.NotFound;

/** What people do with the sign-ins they have: use them, look at them, end them. {@link SigningIn} begins them. */
@ApplicationScoped
public class SignIns {

    private final SignInBook book;
    private final PersonalEvents events;
    private final Clock clock;

    @Inject
    SignIns(SignInBook book, PersonalEvents events, Clock clock) {
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** Who holds this token now. One read; a write only when the sign-in has not been seen for minutes. */
    public Optional<OpenSignIn> recognise(Token token) {
        Optional<OpenSignIn> found = book.holderOf(token);
        if (found.filter(book::isLongUnseen).isPresent()) {
            book.seen(token);
        }
        return found;
    }

    /** The person's own sign-ins that hold, the latest first. */
    public List<SignIn> of(SignedIn who) {
        return book.openOf(who.personId());
    }

    /** Ends this one; ending one that is over already changes nothing. */
    @Act
    public void signOut(Token token) {
        book.toChange(token).filter(signIn -> signIn.isOpen(clock.instant())).ifPresent(signIn -> {
            signIn.end(clock.instant());
            events.record("SIGNED_OUT", "sign-in", signIn.reference(), signIn.personId());
        });
    }

    /**
     * Ends one of the person's own sign-ins, from wherever they are.
     *
     * @throws NotFound when none of theirs that holds has this reference
     */
    @Act
    public void end(SignedIn who, String reference) {
        SignIn signIn = book.openToChange(who.personId()).stream()
                .filter(mine -> mine.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NotFound("sign-in", reference));
        signIn.end(clock.instant());
        events.record("SIGN_IN_ENDED", "sign-in", signIn.reference(), who.personId());
    }

    /** Ends all of the person's sign-ins, this one too. */
    @Act
    public void signOutEverywhere(SignedIn who) {
        for (SignIn signIn : book.openToChange(who.personId())) {
            signIn.end(clock.instant());
            events.record("SIGN_IN_ENDED", "sign-in", signIn.reference(), who.personId());
        }
    }

    /**
     * From now on shows the purse of a holder who has appointed this person; of nobody else than themselves when it is
     * their own number. What they may do there is decided at each act by {@link Access}.
     *
     * @throws NotAllowed when that holder has not appointed them
     */
    @Act
    public void chooseHolder(SignedIn who, Token token, long holderId) {
        boolean own = Objects.equals(holderId, who.personId());
        if (!own && !who.actsFor().contains(holderId)) {
            throw new NotAllowed(Permission.SEE_PURSE);
        }
        SignIn signIn = book.toChange(token).orElseThrow(() -> new NotFound("sign-in", token));
        signIn.chooseHolder(own ? null : holderId);
    }
}
