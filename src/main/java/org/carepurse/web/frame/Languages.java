package org.carepurse.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepurse.identity.Language;

/** In which language a person reads: as they chose here, or else as their browser is set. */
public final class Languages {

    static final String COOKIE = "language";

    private Languages() {}

    public static Language of(HttpServletRequest request) {
        return chosen(request).or(() -> byCode(request.getLocale().getLanguage())).orElse(Language.ENGLISH);
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(Languages::byCode);
    }

    static Optional<Language> byCode(String code) {
        return Arrays.stream(Language.values()).filter(language -> language.code().equals(code)).findFirst();
    }
}
