package org.carepurse.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepurse.identity.Token;

/**
 * The two cookies that carry tokens: that of a sign-in, and that of a visitor who is about to sign in, whose form must be
 * proven ours as well. No script can read them, no other site's form sends them, and over TLS no neighbouring host can
 * set them ({@code __Host-}). They go when the browser is closed, as people use shared computers.
 */
enum Cookies {
    SIGN_IN("carepurse"),
    VISIT("carepurse-visit");

    private static final String ONLY_THIS_HOST = "__Host-";

    private final String name;

    Cookies(String name) {
        this.name = name;
    }

    Optional<Token> in(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(nameWhen(request.isSecure())))
                .findFirst()
                .flatMap(cookie -> Token.read(cookie.getValue()));
    }

    NewCookie carrying(Token token, boolean secure) {
        return cookie(token.text(), secure).build();
    }

    /** Tells the browser to forget it. */
    NewCookie gone(boolean secure) {
        return cookie("", secure).maxAge(0).build();
    }

    private NewCookie.Builder cookie(String value, boolean secure) {
        return new NewCookie.Builder(nameWhen(secure))
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX);
    }

    private String nameWhen(boolean secure) {
        return secure ? ONLY_THIS_HOST + name : name;
    }
}
