package org.carepurse.words;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Facts as they are kept for programs, said to people: {@code from DRAFT to OFFERED} becomes from draft to offered. References stay. */
public final class Facts {

    private static final Pattern CODE = Pattern.compile("(?<![\\w-])[A-Z]{3,}[A-Z0-9]*(_[A-Z0-9]+)*(?![\\w-])");

    private Facts() {}

    public static String said(String facts, Words words) {
        return CODE.matcher(facts).replaceAll(code -> Matcher.quoteReplacement(word(code.group(), words)));
    }

    /** A code that has no words is read as it is written; a single word in capitals may be somebody's name. */
    private static String word(String code, Words words) {
        String key = "code." + code;
        if (words.has(key)) {
            return words.say(key);
        }
        return code.contains("_") ? code.toLowerCase(Locale.ROOT).replace('_', ' ') : code;
    }
}
