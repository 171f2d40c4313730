package org.carepurse.spreadsheet;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cell of a table that was written for people, as what it is: a sum of pounds, a whole number, or words. */
public final class WrittenCell {

    private static final Pattern POUNDS = Pattern.compile("(-?)£([0-9]{1,3}(?:,[0-9]{3})*\\.[0-9]{2})");
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,12}\\.[0-9]{1,2}");
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,8}");

    private WrittenCell() {}

    /** Of a column of figures; words that people typed are never to be read so. */
    public static Object figure(String written) {
        if (WHOLE.matcher(written).matches()) {
            return Long.valueOf(written);
        }
        return PLAIN.matcher(written).matches() ? new BigDecimal(written) : sum(written);
    }

    /** A sum when it is written as one, with its sign and its commas; else the words as they are. */
    public static Object sum(String written) {
        Matcher sum = POUNDS.matcher(written);
        return sum.matches() ? new BigDecimal(sum.group(1) + sum.group(2).replace(",", "")) : written;
    }
}
