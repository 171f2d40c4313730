package org.carepurse.bankfile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.carepurse.outcome.WrongInput;

/**
 * Text in the few characters that every bank can carry.
 *
 * <p>The rule, after the European Payments Council's guidance on converting characters (EPC217-08):
 *
 * <ol>
 *   <li>an accent is left off: {@code ŵ} becomes {@code w}, {@code É} becomes {@code E};
 *   <li>a letter that is no accented Latin one is written out: {@code ß} as {@code ss}, {@code Æ} as {@code AE};
 *   <li>signs that look alike are made the plain one: {@code ’} becomes {@code '}, {@code –} becomes {@code -};
 *   <li>whatever else is not in the alphabet becomes a space;
 *   <li>spaces in a row become one, none stands at an end, and a slash neither begins nor ends the text;
 *   <li>what is too long is cut at the end.
 * </ol>
 */
enum PlainText {

    /** ISO 20022 files: letters, digits and {@code / - ? : ( ) . , ' +}; an ampersand becomes a plus. */
    ISO_20022("[^A-Za-z0-9/?:().,'+ -]", Map.of("&", "+", "_", "-")),

    /** Bacs: capital letters, digits and {@code . & / -}; an apostrophe is left out, so that O'Neill is ONEILL. */
    BACS("[^A-Z0-9.&/ -]", Map.of("'", "", "+", "&", "_", "-"));

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SLASH_AT_AN_END = Pattern.compile("^[/ ]+|[/ ]+$");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[A-Za-z0-9]");

    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("Æ", "AE"),
            Map.entry("æ", "ae"),
            Map.entry("Œ", "OE"),
            Map.entry("œ", "oe"),
            Map.entry("Ø", "O"),
            Map.entry("ø", "o"),
            Map.entry("Ł", "L"),
            Map.entry("ł", "l"),
            Map.entry("Đ", "D"),
            Map.entry("đ", "d"),
            Map.entry("Ð", "D"),
            Map.entry("ð", "d"),
            Map.entry("Þ", "Th"),
            Map.entry("þ", "th"),
            Map.entry("ı", "i"),
            Map.entry("‘", "'"),
            Map.entry("’", "'"),
            Map.entry("ʼ", "'"),
            Map.entry("`", "'"),
            Map.entry("–", "-"),
            Map.entry("—", "-"),
            Map.entry("‑", "-"));

    private final Pattern notInTheAlphabet;
    private final Map<String, String> instead;

    PlainText(String notInTheAlphabet, Map<String, String> instead) {
        this.notInTheAlphabet = Pattern.compile(notInTheAlphabet);
        this.instead = instead;
    }

    String of(String text, int most) {
        String plain = writtenOut(unaccented(text));
        String letters = this == BACS ? plain.toUpperCase(Locale.ROOT) : plain;
        String spaced = SPACES.matcher(notInTheAlphabet.matcher(letters).replaceAll(" "))
                .replaceAll(" ");
        String whole = SLASH_AT_AN_END.matcher(spaced).replaceAll("");
        return whole.length() <= most
                ? whole
                : SLASH_AT_AN_END.matcher(whole.substring(0, most)).replaceAll("");
    }

    /**
     * The text as it is, when something of it is left in every alphabet.
     *
     * @throws WrongInput {@code name-unwritable}
     */
    static String mustHaveWords(String field, String text) {
        if (text == null
                || !LETTER_OR_DIGIT.matcher(BACS.of(text, text.length())).find()) {
            throw new WrongInput(field, "name-unwritable");
        }
        return text.strip();
    }

    private static String unaccented(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }

    private String writtenOut(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().mapToObj(Character::toString).forEach(sign -> {
            String letters = WRITTEN_OUT.getOrDefault(sign, sign);
            plain.append(instead.getOrDefault(letters, letters));
        });
        return plain.toString();
    }
}
