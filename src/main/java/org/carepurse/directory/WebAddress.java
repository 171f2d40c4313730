package org.carepurse.directory;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads web addresses as people type them: without {@code http://}, with its colon astray, a comma for a dot. */
final class WebAddress {

    private static final Pattern PARTS = Pattern.compile("(?i)(https?:/*|https?/*:/*)?+([^/?#]+)([/?#].*)?");
    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}");
    private static final int LONGEST = 200;

    private WebAddress() {}

    static Tidied<String> read(String written) {
        Matcher parts = PARTS.matcher(written);
        if (written.isEmpty() || !parts.matches()) {
            return Tidied.nothing();
        }
        String host = parts.group(2).toLowerCase(Locale.ROOT).replace(',', '.').replaceAll("\\s|\\.+$", "");
        String path = parts.group(3) == null || parts.group(3).equals("/") ? "" : parts.group(3);
        String address = scheme(parts.group(1)) + host + path;
        if (!HOST.matcher(host).matches() || path.matches(".*[\\s\"'<>].*") || address.length() > LONGEST) {
            return Tidied.leftOut(RemarkKind.WEBSITE_LEFT_OUT, written);
        }
        return wasMended(parts, host) ? Tidied.mended(address, RemarkKind.WEBSITE_MENDED, written) : Tidied.as(address);
    }

    /** What two ways of writing one address have in common: {@code trafford.org.uk/arts}. */
    static String bare(String address) {
        return address.replaceFirst("^https?://(?:www\\.)?", "");
    }

    private static String scheme(String typed) {
        return typed != null && typed.toLowerCase(Locale.ROOT).startsWith("https") ? "https://" : "http://";
    }

    private static boolean wasMended(Matcher parts, String host) {
        boolean schemeAstray = parts.group(1) != null && !parts.group(1).matches("(?i)https?://");
        return schemeAstray || !host.equalsIgnoreCase(parts.group(2));
    }
}
