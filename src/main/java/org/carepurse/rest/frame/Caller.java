package org.carepurse.rest.frame;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.carepurse.identity.Language;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.OpenSignIn;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Token;

/** Who calls, as their bearer token says. */
@RequestScoped
public class Caller {

    private OpenSignIn signIn;
    private Token token;

    void enters(OpenSignIn recognised, Token shown) {
        signIn = recognised;
        token = shown;
    }

    /** @throws NotSignedIn when the call brought no token that holds */
    public SignedIn who() {
        return signIn().who();
    }

    /** @throws NotSignedIn when the call brought no token that holds */
    public OpenSignIn signIn() {
        return Optional.ofNullable(signIn).orElseThrow(NotSignedIn::new);
    }

    public Token token() {
        return Optional.ofNullable(token).orElseThrow(NotSignedIn::new);
    }

    /**
     * The organisation for which they do something: where they wear the first of these hats that they wear at all.
     *
     * @throws NotAllowed when they wear none of them
     */
    public long organisation(Permission needed, Role... hats) {
        return who().organisationAs(hats).orElseThrow(() -> new NotAllowed(needed));
    }

    /** The language in which they are told what went wrong. */
    public Language language() {
        return signIn == null ? Language.values()[0] : signIn.language();
    }
}
