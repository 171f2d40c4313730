package org.carepurse.rest.frame;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.carepurse.identity.OpenSignIn;
import org.carepurse.identity.SignIns;
import org.carepurse.identity.Token;

/**
 * Reads {@code Authorization: Bearer …}, before anything else of a call is looked at: nobody is told what is wrong with
 * a call that is not theirs to make. Who may do what is decided at the act.
 */
@Provider
@PreMatching
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
class BearerSignIn implements ContainerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final SignIns signIns;
    private final Caller caller;

    @Inject
    BearerSignIn(SignIns signIns, Caller caller) {
        this.signIns = signIns;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<Token> token = token(request.getHeaderString(HttpHeaders.AUTHORIZATION));
        Optional<OpenSignIn> signIn = token.flatMap(signIns::recognise);
        signIn.ifPresent(open -> caller.enters(open, token.get()));
        if (signIn.isEmpty() && !OpenToAll.covers(request.getMethod(), path(request))) {
            throw new NotSignedIn();
        }
    }

    private static Optional<Token> token(String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Token.read(header.substring(SCHEME.length()).strip())
                : Optional.empty();
    }

    private static String path(ContainerRequestContext request) {
        return "/api/" + request.getUriInfo().getPath().replaceFirst("^/", "");
    }
}
