package org.carepurse.web.identity;

import java.util.Set;
import java.util.regex.Pattern;

/** How far the gate opens for a path. */
enum Opening {
    /** Files that are the same for everyone, and may be kept. */
    FILES,
    /** The interface for programs, which read no cookie and have a door of their own. */
    PROGRAMS,
    /** Pages for all, which look a little different to those who are signed in. */
    EVERYONE,
    /** Everything else. */
    SIGNED_IN;

    private static final Set<String> FOR_EVERYONE =
            Set.of("/", "/help", "/sign-in", "/signed-out", "/welcome", "/register");
    private static final Pattern FOR_WHOEVER_BRINGS_IT = Pattern.compile("/(language|welcome)/[^/]*");
    private static final Pattern FOR_PROGRAMS = Pattern.compile("/(api|health|metrics|openapi)(/.*)?");

    /** What could make a path mean another than it seems: such a one is opened for nobody. */
    private static final Pattern TWO_FACED = Pattern.compile("/{2,}|[;\\\\]|%2[eEfF]|/\\.\\.?(/|$)");

    static Opening of(String path) {
        if (TWO_FACED.matcher(path).find()) {
            return SIGNED_IN;
        }
        if (path.startsWith("/assets/")) {
            return FILES;
        }
        if (FOR_PROGRAMS.matcher(path).matches()) {
            return PROGRAMS;
        }
        return FOR_EVERYONE.contains(path)
                        || FOR_WHOEVER_BRINGS_IT.matcher(path).matches()
                ? EVERYONE
                : SIGNED_IN;
    }

    boolean readsSignIn() {
        return this == EVERYONE || this == SIGNED_IN;
    }
}
