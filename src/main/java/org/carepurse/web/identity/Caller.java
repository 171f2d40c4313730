package org.carepurse.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a request tells of its sender's side of the line. Behind a proxy that ends TLS, and only when told so, the
 * proxy's word is taken for the address, the scheme and the host.
 */
@ApplicationScoped
class Caller {

    private static final int LONGEST_ADDRESS = 45;

    private final boolean behindProxy;

    @Inject
    Caller(@ConfigProperty(name = "carepurse.behind-proxy", defaultValue = "false") boolean behindProxy) {
        this.behindProxy = behindProxy;
    }

    boolean isSecure(HttpServletRequest request) {
        return request.isSecure() || "https".equals(forwarded(request, "X-Forwarded-Proto"));
    }

    String address(HttpServletRequest request) {
        String forwarded = forwarded(request, "X-Forwarded-For");
        String address = forwarded == null ? request.getRemoteAddr() : forwarded;
        return address.length() > LONGEST_ADDRESS ? address.substring(0, LONGEST_ADDRESS) : address;
    }

    /** Our own origin, as the browser writes it: {@code https://purse.example.org}. */
    String origin(HttpServletRequest request) {
        String forwarded = forwarded(request, "X-Forwarded-Host");
        String host = forwarded == null ? request.getHeader("Host") : forwarded;
        return (isSecure(request) ? "https://" : "http://") + host;
    }

    /** The nearest proxy's word is the last one; what stands before it anybody may have written. */
    private String forwarded(HttpServletRequest request, String header) {
        String value = behindProxy ? request.getHeader(header) : null;
        if (value == null || value.isBlank()) {
            return null;
        }
        return value.substring(value.lastIndexOf(',') + 1).strip();
    }
}
