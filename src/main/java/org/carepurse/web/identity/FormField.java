package org.carepurse.web.identity;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds one plain field in a form as it was sent. */
final class FormField {

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
}
