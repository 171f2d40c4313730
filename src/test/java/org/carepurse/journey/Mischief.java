package org.carepurse.journey;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What nobody should send, and somebody will.
 *
 * @param called in the list of problems
 * @param into what it puts into a field, by the field's name
 */
record Mischief(String called, UnaryOperator<String> into) {

    static final Mischief NOTHING = everywhere("nothing", "");
    static final Mischief TOO_MUCH = everywhere("10,000 characters", "x".repeat(10_000));

    static final List<Mischief> ALL = List.of(
            NOTHING,
            TOO_MUCH,
            everywhere("a script", "<script>alert(1)</script>"),
            everywhere("SQL", "' OR 1=1; --"),
            everywhere("less than nothing", "-1"),
            everywhere("zero", "0"),
            everywhere("a number beyond all numbers", "9".repeat(40)),
            everywhere("a word of nobody's list", "NO_SUCH_THING"),
            everywhere("signs that cannot be printed", "\u0000\u0007\uD83D\uDC1D"),
            onTheFirstOfJanuary("0001"),
            onTheFirstOfJanuary("9999"));

    private static Mischief everywhere(String called, String text) {
        return new Mischief(called, field -> text);
    }

    private static Mischief onTheFirstOfJanuary(String year) {
        return new Mischief(
                "the year " + year,
                field -> field.endsWith("-year") ? year : field.matches(".*-(day|month)") ? "1" : "");
    }
}
