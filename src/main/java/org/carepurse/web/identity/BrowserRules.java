package org.carepurse.web.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** What every answer tells the browser: to run nothing and load nothing but our own files, and to keep nothing private. */
final class BrowserRules {

    private static final String CONTENT = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", CONTENT,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            // Not "no-referrer": browsers would then send our own forms with an origin of "null".
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private BrowserRules() {}

    static void tell(HttpServletResponse response, boolean secure, Opening opening) {
        ALWAYS.forEach(response::setHeader);
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (opening != Opening.FILES) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
