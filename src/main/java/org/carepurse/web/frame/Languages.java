package org.carepurse.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepurse.identity.Language;

/** In which language a person reads: as they chose here, or else as their browser is set. */
public final class Languages {

    static final String COOKIE = "language";
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    private Languages() {}

    public static Language of(HttpServletRequest request) {
        return chosen(request)
                .or(() -> byCode(request.getLocale().getLanguage()))
                .orElse(Language.ENGLISH);
    }

    /** Keeps the choice in the browser for a year. */
    public static NewCookie remember(Language language) {
        return new NewCookie.Builder(COOKIE)
                .value(language.code())
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(Languages::byCode);
    }

    public static Optional<Language> byCode(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
