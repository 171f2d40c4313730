package org.carepurse.web.identity;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds one plain field in a form as it was sent. */
final class FormField {

    private static final int FAR_ENOUGH = 2000;
    private static final Pattern FIRST_PART =
            Pattern.compile("--[^\\r\\n]+\\r\\n(?i:Content-Disposition): form-data; name=\"(?<name>[^\"]*)\"\\r\\n"
                    + "(?:[^\\r\\n]+\\r\\n)*\\r\\n(?<value>[^\\r\\n]*)\\r\\n--");

    private FormField() {}

    /** @return what the first field of this name holds, or null; never decoded, so only for values that need none */
    static String of(String name, byte[] form) {
        String start = name + "=";
        return Arrays.stream(new String(form, StandardCharsets.ISO_8859_1).split("&"))
                .filter(field -> field.startsWith(start))
                .map(field -> field.substring(start.length()))
                .findFirst()
                .orElse(null);
    }

    /**
     * What the first part of a form with a file holds, when it has this name; else null. Our forms send the secret first, so
     * nothing of a file is looked at before it is known to come from us.
     */
    static String firstPart(String name, byte[] form) {
        String start = new String(form, 0, Math.min(form.length, FAR_ENOUGH), StandardCharsets.ISO_8859_1);
        Matcher part = FIRST_PART.matcher(start);
        return part.lookingAt() && part.group("name").equals(name) ? part.group("value") : null;
    }
}
