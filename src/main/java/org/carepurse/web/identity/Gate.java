package org.carepurse.web.identity;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.carepurse.identity.OpenSignIn;
import org.carepurse.identity.SignIns;
import org.carepurse.identity.Token;

/**
 * Stands before every page: says what browsers may do with our answers, reads who is signed in, and sends everybody
 * else to the sign-in, except to the few pages that are for all. A path that nobody thought of is closed.
 */
@WebFilter("/*")
public class Gate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient SignIns signIns;
    private final transient CurrentSignIn current;
    private final transient Caller caller;

    @Inject
    Gate(SignIns signIns, CurrentSignIn current, Caller caller) {
        this.signIns = signIns;
        this.current = current;
        this.caller = caller;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Opening opening = Opening.of(request.getRequestURI());
        BrowserRules.tell(response, caller.isSecure(request), opening);
        if (opening.readsSignIn()) {
            try {
                recognise(request);
            } catch (PersistenceException databaseAway) {
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                return;
            }
        }
        if (opening == Opening.SIGNED_IN && current.open().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/sign-in" + (request.getMethod().equals("GET") ? "?next=" + asked(request) : ""));
            return;
        }
        chain.doFilter(request, response);
    }

    private void recognise(HttpServletRequest request) {
        boolean secure = caller.isSecure(request);
        Optional<Token> sent = Cookies.SIGN_IN.in(request, secure);
        Optional<OpenSignIn> open = sent.flatMap(signIns::recognise);
        if (open.isPresent()) {
            current.begins(open.get(), sent.get());
        } else {
            Cookies.VISIT.in(request, secure).ifPresent(current::proves);
        }
    }

    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return URLEncoder.encode(
                request.getRequestURI() + (query == null ? "" : "?" + query), StandardCharsets.UTF_8);
    }
}
