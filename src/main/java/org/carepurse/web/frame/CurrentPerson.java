package org.carepurse.web.frame;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.BrokenInvariant;

/**
 * Who sent the request: nobody known when it arrives, then filled by the filter that reads the sign-in token.
 */
@RequestScoped
public class CurrentPerson {

    private SignedIn signedIn;
    private String name = "";
    private Long holderOnShow;
    private String csrfToken = "";

    /** The sign-in token was read and is good. */
    public void enters(SignedIn who, String nameToShow) {
        signedIn = who;
        name = nameToShow;
    }

    /** Whose purse the pages show: the person's own, or that of a holder who has appointed them. */
    public void looksAt(Long holderId) {
        holderOnShow = holderId;
    }

    /** Forms on this page must bring this back, signed in or not. */
    public void carries(String token) {
        csrfToken = token;
    }

    public Optional<SignedIn> signedIn() {
        return Optional.ofNullable(signedIn);
    }

    /** For pages that nobody reaches without signing in. */
    public SignedIn who() {
        return signedIn().orElseThrow(() -> new BrokenInvariant("A page for signed-in people was reached by nobody."));
    }

    /**
     * Whose money a page about one's money is about: nobody's for a nominee of several who has yet to choose.
     *
     * @throws NotAllowed for whoever looks after nobody's money, not even their own
     */
    public Optional<Long> holderOnShow() {
        if (!who().looksAfterMoney()) {
            throw new NotAllowed(Permission.SEE_PURSE);
        }
        return Optional.ofNullable(holderOnShow);
    }

    public String name() {
        return name;
    }

    public String csrfToken() {
        return csrfToken;
    }
}
