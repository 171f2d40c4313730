package org.carepurse.rest.frame;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.carepurse.identity.SignIns;
import org.carepurse.identity.Token;

/**
 * Reads {@code Authorization: Bearer …}. It lets everybody pass: who may do what is decided at the act, and a resource
 * that asks the {@link Caller} for somebody finds nobody.
 */
@Provider
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
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return;
        }
        Token.read(header.substring(SCHEME.length()).strip())
                .ifPresent(token -> signIns.recognise(token).ifPresent(signIn -> caller.enters(signIn, token)));
    }
}
