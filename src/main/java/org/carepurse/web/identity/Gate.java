package org.carepurse.web.identity;

import jakarta.inject.Inject;
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
import org.carepurse.outcome.OutOfReach;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands before every page: says what browsers may do with our answers, reads who is signed in, and sends everybody
 * else to the sign-in, except to the few pages that are for all. A path that nobody thought of is closed.
 */
@WebFilter("/*")
public class Gate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient SignIns signIns;
    private final transient CurrentSignIn current;
    private final boolean behindProxy;

    @Inject
    Gate(
            SignIns signIns,
            CurrentSignIn current,
            @ConfigProperty(name = "carepurse.behind-proxy", defaultValue = "false") boolean behindProxy) {
        this.signIns = signIns;
        this.current = current;
        this.behindProxy = behindProxy;
    }

    @Override
    protected void doFilter(HttpServletRequest sent, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = behindProxy ? new BehindProxy(sent) : sent;
        Opening opening = Opening.of(request.getRequestURI());
        BrowserRules.tell(response, request.isSecure(), opening);
        if (opening.readsSignIn()) {
            try {
                recognise(request);
            } catch (RuntimeException failure) {
                if (!OutOfReach.isBehind(failure)) {
                    throw failure;
                }
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                return;
            }
        }
        if (opening == Opening.SIGNED_IN && current.open().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location", "/sign-in" + (request.getMethod().equals("GET") ? "?next=" + asked(request) : ""));
            return;
        }
        chain.doFilter(request, response);
    }

    private void recognise(HttpServletRequest request) {
        Optional<Token> sent = Cookies.SIGN_IN.in(request);
        Optional<OpenSignIn> open = sent.flatMap(signIns::recognise);
        if (open.isPresent()) {
            current.begins(open.get(), sent.get());
        } else {
            Cookies.VISIT.in(request).ifPresent(current::proves);
        }
    }

    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return URLEncoder.encode(request.getRequestURI() + (query == null ? "" : "?" + query), StandardCharsets.UTF_8);
    }
}
