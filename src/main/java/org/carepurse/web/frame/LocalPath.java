package org.carepurse.web.frame;

import java.util.regex.Pattern;

/** A place within CarePurse to go back to; an address that leads away is never followed. */
public final class LocalPath {

    private static final Pattern LOCAL = Pattern.compile("/(?!/)[\\w\\-./~%?=&+]*");

    private LocalPath() {}

    public static String orHome(String asked) {
        return asked != null && LOCAL.matcher(asked).matches() ? asked : "/";
    }
}
