package org.carepurse.rest.frame;

/** The call brought no token, or one that is wrong, revoked or too old. */
public class NotSignedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotSignedIn() {
        super("No sign-in holds for this call");
    }
}
