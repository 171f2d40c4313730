package org.carepurse.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Enlarges a template, so that each kind of paper is written once: letters of 16 points at least, on A4 that lies on its side,
 * or on A3 where it already did, with everything across it as wide in proportion as before, and room between the lines.
 */
final class LargePrint {

    private static final BigDecimal LETTERS = new BigDecimal("1.4");
    private static final BigDecimal SMALLEST_LETTERS = new BigDecimal("16");
    private static final BigDecimal LINES = new BigDecimal("1.7");
    private static final String A4 = "pageWidth=\"842\" pageHeight=\"595\" orientation=\"Landscape\"";
    private static final String A3 = "pageWidth=\"1191\" pageHeight=\"842\" orientation=\"Landscape\"";

    private static final Pattern PAGE =
            Pattern.compile("pageWidth=\"\\d+\" pageHeight=\"\\d+\"( orientation=\"\\w+\")?");
    private static final Pattern MARGIN = Pattern.compile("(?:left|right)Margin=\"(\\d+)\"");
    private static final Pattern ACROSS = Pattern.compile("columnWidth=\"(\\d+)\"");
    private static final Pattern SIZE = Pattern.compile("\\b(x|width|columnWidth|y|height|fontSize)=\"([\\d.]+)\"");

    private LargePrint() {}

    static String of(String template) {
        BigDecimal margins = MARGIN.matcher(template)
                .results()
                .map(margin -> new BigDecimal(margin.group(1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean lies = template.contains("orientation=\"Landscape\"");
        BigDecimal across = new BigDecimal(lies ? "1191" : "842").subtract(margins);
        Matcher was = ACROSS.matcher(template);
        if (!was.find()) {
            throw new IllegalStateException("a template names no columnWidth");
        }
        BigDecimal wider = across.divide(new BigDecimal(was.group(1)), 4, RoundingMode.DOWN);
        String lying = PAGE.matcher(template).replaceFirst(lies ? A3 : A4);
        return SIZE.matcher(lying).replaceAll(size -> "%s=\"%s\"".formatted(size.group(1), enlarged(size, wider)));
    }

    private static BigDecimal enlarged(MatchResult size, BigDecimal wider) {
        BigDecimal was = new BigDecimal(size.group(2));
        return switch (size.group(1)) {
            case "fontSize" -> was.multiply(LETTERS).max(SMALLEST_LETTERS).setScale(1, RoundingMode.HALF_UP);
            case "y", "height" -> was.multiply(LINES).setScale(0, RoundingMode.HALF_UP);
            default -> was.multiply(wider).setScale(0, RoundingMode.DOWN);
        };
    }
}
