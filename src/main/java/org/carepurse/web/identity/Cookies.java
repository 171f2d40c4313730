package org.carepurse.web.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
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

    Cookie carrying(Token token, boolean secure) {
        return cookie(token.text(), secure);
    }

    /** Tells the browser to forget it. */
    Cookie gone(boolean secure) {
        Cookie gone = cookie("", secure);
        gone.setMaxAge(0);
        return gone;
    }

    private Cookie cookie(String value, boolean secure) {
        Cookie cookie = new Cookie(nameWhen(secure), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private String nameWhen(boolean secure) {
        return secure ? ONLY_THIS_HOST + name : name;
    }
}
