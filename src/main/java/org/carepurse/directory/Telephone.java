package org.carepurse.directory;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads British telephone numbers as spreadsheets leave them: without the leading nought ({@code 1617486414}) or written
 * as a power of ten ({@code 1617777e3}). What lost figures cannot be put right and is left out.
 */
final class Telephone {

    private static final Pattern POWER_OF_TEN = Pattern.compile("[0-9.]+[eE]\\+?[0-9]{1,2}");
    private static final Pattern WHOLE = Pattern.compile("0[1-9][0-9]{9}|0(?:1[0-9]{8}|800[0-9]{6})");

    private Telephone() {}

    static Tidied<String> read(String written) {
        if (written.isEmpty()) {
            return Tidied.nothing();
        }
        String digits = digits(written);
        boolean lostItsNought = digits.matches("[1-9][0-9]{9}");
        String whole = lostItsNought ? "0" + digits : digits;
        if (!WHOLE.matcher(whole).matches()) {
            return Tidied.leftOut(RemarkKind.TELEPHONE_LEFT_OUT, written);
        }
        return lostItsNought
                ? Tidied.mended(spaced(whole), RemarkKind.TELEPHONE_MENDED, written)
                : Tidied.as(spaced(whole));
    }

    private static String digits(String written) {
        String number = POWER_OF_TEN.matcher(written).matches()
                ? new BigDecimal(written).toBigInteger().toString()
                : written;
        return number.replaceFirst("^\\s*(?:\\+|00)44\\s*(?:\\(0\\))?", "0").replaceAll("[\\s().-]", "");
    }

    /** As numbers are said: 0161 for Manchester and the other big towns' four figures, otherwise five and six. */
    private static String spaced(String digits) {
        if (digits.matches("0(?:11[0-9]|1[0-9]1)[0-9]{7}|0[38][0-9]{9}")) {
            return digits.substring(0, 4) + " " + digits.substring(4, 7) + " " + digits.substring(7);
        }
        if (digits.startsWith("02")) {
            return digits.substring(0, 3) + " " + digits.substring(3, 7) + " " + digits.substring(7);
        }
        return digits.substring(0, 5) + " " + digits.substring(5);
    }
}
