package org.carepurse.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.carepurse.identity.OpenSignIn;
import org.carepurse.identity.Token;
import org.carepurse.web.frame.CurrentPerson;

/** The sign-in that this request came with, and the token that proves the request's forms. */
@RequestScoped
class CurrentSignIn {

    private CurrentPerson person;
    private OpenSignIn open;
    private Token token;

    protected CurrentSignIn() {}

    @Inject
    CurrentSignIn(CurrentPerson person) {
        this.person = person;
    }

    void begins(OpenSignIn signIn, Token with) {
        open = signIn;
        person.enters(signIn.who(), signIn.name());
        person.looksAt(signIn.holderOnShow().orElse(null));
        proves(with);
    }

    /** The token whose secret the forms of this page carry: a sign-in's, or a visitor's. */
    void proves(Token with) {
        token = with;
        person.carries(with.formSecret());
    }

    Optional<OpenSignIn> open() {
        return Optional.ofNullable(open);
    }

    Optional<Token> token() {
        return Optional.ofNullable(token);
    }
}
