package org.carepurse.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request as it reached the proxy in front of us, which ends TLS: its address, scheme and host are the proxy's word.
 * Used only where the configuration says that there is such a proxy, since otherwise anybody could write these headers.
 */
class BehindProxy extends HttpServletRequestWrapper {

    private static final int LONGEST_ADDRESS = 45;

    BehindProxy(HttpServletRequest request) {
        super(request);
    }

    @Override
    public boolean isSecure() {
        return getScheme().equals("https");
    }

    @Override
    public String getScheme() {
        String scheme = nearest("X-Forwarded-Proto");
        return scheme == null ? super.getScheme() : scheme;
    }

    @Override
    public String getRemoteAddr() {
        String address = nearest("X-Forwarded-For");
        return address == null || address.length() > LONGEST_ADDRESS ? super.getRemoteAddr() : address;
    }

    @Override
    public String getHeader(String name) {
        String forwarded = name.equalsIgnoreCase("Host") ? nearest("X-Forwarded-Host") : null;
        return forwarded == null ? super.getHeader(name) : forwarded;
    }

    /** What the nearest proxy wrote stands last; what stands before it anybody may have written. */
    private String nearest(String header) {
        String value = super.getHeader(header);
        return value == null || value.isBlank()
                ? null
                : value.substring(value.lastIndexOf(',') + 1).strip();
    }
}
