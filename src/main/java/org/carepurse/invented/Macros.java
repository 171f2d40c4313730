package org.carepurse.invented;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The longer expressions of the texts of SQL, said once each: {@code NUMBER(2, begun, n)} is a record's number. */
final class Macros {

    private static final String ALPHABET = "'0123456789ABCDEFGHJKMNPQRSTVWXYZ'";
    private static final int CHARACTERS = 7;

    private static final Map<String, Function<List<String>, String>> MEANINGS = Map.of(
            // Numbers grow with the day, then with the kind of record, within the few hours before now.
            "NUMBER",
            at -> "(:base + (%s) * 137438953472 + (%s) * 4294967296 + %s)".formatted(at.get(1), at.get(0), at.get(2)),
            "DATE_OF",
            at -> "DATE_ADD(DATE ':first', INTERVAL (%s) DAY)".formatted(at.get(0)),
            "MOMENT",
            at -> "TIMESTAMP(DATE_ADD(DATE ':first', INTERVAL (%s) DAY), '10:00:00')".formatted(at.get(0)),
            "CHANCE",
            at -> "CRC32(CONCAT(:seed, %s, %s))".formatted(at.get(0), at.get(1)),
            "DIGEST",
            at -> "UNHEX(SHA2(CONCAT(:seed, %s, %s), 256))".formatted(at.get(0), at.get(1)),
            "KIND",
            at ->
                    ("ELT(1 + MOD(%s, 8), 'PHYSIOTHERAPY', 'HOMECARE', 'PERSONAL_ASSISTANT', 'RESPITE', 'TALKING_THERAPY', 'SWIMMING',"
                                    + " 'ART_CLASS', 'DAY_SERVICE')")
                            .formatted(at.get(0)),
            "PRICE",
            at -> "(1500 + MOD(%s * 37, 60) * 50)".formatted(at.get(0)),
            "LOWEST",
            at -> "((GREATEST(0, %s - 300) * :holders + :days - 1) DIV :days)".formatted(at.get(0)),
            "NHS_NUMBER",
            at -> nhsNumber("(" + at.get(0) + ")"),
            "REFERENCE",
            at -> reference(at.get(0), at.get(1)));

    private static final Pattern NAME = Pattern.compile("\\b(" + String.join("|", MEANINGS.keySet()) + ")\\(");

    private static final String DIGITS = IntStream.range(0, 10)
            .mapToObj(digit -> "SELECT " + digit + " AS n")
            .collect(Collectors.joining(" UNION ALL ", "(", ")"));

    private Macros() {}

    static String expand(String text) {
        String left = text.replace("DIGITS", DIGITS);
        StringBuilder whole = new StringBuilder();
        for (Matcher name = NAME.matcher(left); name.find(); name = NAME.matcher(left)) {
            int end = closing(left, name.end());
            List<String> arguments = arguments(left.substring(name.end(), end)).stream()
                    .map(Macros::expand)
                    .toList();
            whole.append(left, 0, name.start())
                    .append(MEANINGS.get(name.group(1)).apply(arguments));
            left = left.substring(end + 1);
        }
        return whole.append(left).toString();
    }

    private static int closing(String text, int from) {
        int open = 1;
        int at = from;
        while (open > 0) {
            open += depth(text.charAt(at++));
        }
        return at - 1;
    }

    private static List<String> arguments(String inside) {
        List<String> arguments = new ArrayList<>();
        int open = 0;
        int from = 0;
        for (int at = 0; at < inside.length(); at++) {
            open += depth(inside.charAt(at));
            if (open == 0 && inside.charAt(at) == ',') {
                arguments.add(inside.substring(from, at).strip());
                from = at + 1;
            }
        }
        arguments.add(inside.substring(from).strip());
        return arguments;
    }

    private static int depth(char character) {
        return character == '(' ? 1 : character == ')' ? -1 : 0;
    }

    /** Seven characters that look like chance and are each used once, and the check that {@code ReferenceNumber} asks for. */
    private static String reference(String prefix, String n) {
        String chance = "((%s) * 25214903917 + :seed * 7919 + 11)".formatted(n);
        List<String> digits = IntStream.range(0, CHARACTERS)
                .mapToObj(at -> "((%s >> %d) & 31)".formatted(chance, 5 * (CHARACTERS - 1 - at)))
                .toList();
        String sum = IntStream.range(0, CHARACTERS)
                .mapToObj(at ->
                        at % 2 == 0 ? "(%1$s >> 4) + ((%1$s << 1) & 31)".formatted(digits.get(at)) : digits.get(at))
                .collect(Collectors.joining(" + "));
        String check = "((32 - ((" + sum + ") & 31)) & 31)";
        return "CONCAT(" + prefix + ", '-', " + characters(digits.subList(0, 4)) + ", '-', "
                + characters(digits.subList(4, CHARACTERS)) + ", " + characters(List.of(check)) + ")";
    }

    /** One of those that are never issued, with its check digit; where that would be ten, the digit before it is another. */
    private static String nhsNumber(String ofFiveDigits) {
        String remainder = IntStream.range(0, 5)
                .mapToObj(at -> "%d * MOD(%s DIV %d, 10)".formatted(3 + at, ofFiveDigits, (int) Math.pow(10, at)))
                .collect(Collectors.joining(" + ", "MOD(253 + ", ", 11)"));
        return "CONCAT('999', LPAD(%1$s, 5, '0'), IF(%2$s = 1, '68', CONCAT('5', MOD(11 - %2$s, 11))))"
                .formatted(ofFiveDigits, remainder);
    }

    private static String characters(List<String> digits) {
        return digits.stream()
                .map(digit -> "SUBSTRING(" + ALPHABET + ", 1 + " + digit + ", 1)")
                .collect(Collectors.joining(", "));
    }
}
