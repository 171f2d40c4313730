package org.carepurse.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tidies text that was keyed in a hurry: doubled spaces, stray control characters, names all in capitals. */
final class Wording {

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
    private static final Pattern SMALL_LETTER = Pattern.compile("\\p{Ll}");
    private static final Set<String> SMALL =
            Set.of("a", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "under", "with");
    private static final Set<String> LETTERS = Set.of(
            "AFC", "BME", "CIC", "CIO", "FC", "GM", "II", "III", "IV", "IT", "LGBT", "NE", "NHS", "NW", "PTA", "PTFA",
            "RC", "RCCG", "RNIB", "RSPCA", "SE", "SW", "TLC", "UK", "USA", "VI", "WI", "YMCA", "YWCA");

    private static final Set<String> SHORTENED = Set.of("DR", "LTD", "MR", "MRS", "ST", "STS");

    private Wording() {}

    static String tidy(String written) {
        return GAPS.matcher(written).replaceAll(" ").strip().replaceAll(" +(?=[),])", "");
    }

    /** A name all in capitals in the ordinary way of writing it; any other name as it is. */
    static String nameOf(String written) {
        String name = tidy(written);
        if (SMALL_LETTER.matcher(name).find()) {
            return name;
        }
        String words = Arrays.stream(name.split(" ")).map(Wording::word).collect(Collectors.joining(" "));
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String word(String capitals) {
        if (capitals.matches("[0-9]+(ST|ND|RD|TH)")) {
            return capitals.toLowerCase(Locale.UK);
        }
        String letters = capitals.replaceAll("[^A-Z]", "");
        boolean initials = letters.length() > 1 && !letters.matches(".*[AEIOUY].*") && !SHORTENED.contains(letters);
        if (initials || LETTERS.contains(letters) || capitals.matches(".*[0-9].*") && letters.length() < 2) {
            return capitals;
        }
        String small = capitals.toLowerCase(Locale.UK);
        return SMALL.contains(small) ? small : eachPartCapital(small);
    }

    private static String eachPartCapital(String small) {
        StringBuilder word = new StringBuilder(small);
        for (int i = 0; i < word.length(); i++) {
            boolean begins = i == 0 || "-(/.&\"".indexOf(word.charAt(i - 1)) >= 0 || i == 2 && small.startsWith("o'");
            if (begins) {
                word.setCharAt(i, Character.toUpperCase(word.charAt(i)));
            }
        }
        return word.toString();
    }

    /** A text cut at a word so that it fits, with an ellipsis to say so. */
    static String within(int longest, String text) {
        if (text.length() <= longest) {
            return text;
        }
        int end = text.lastIndexOf(' ', longest - 1);
        return text.substring(0, end < longest / 2 ? longest - 1 : end) + "…";
    }
}
