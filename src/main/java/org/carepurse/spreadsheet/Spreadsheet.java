package org.carepurse.spreadsheet;

/** Words that people typed, on their way into a spreadsheet: what begins like a formula is kept from being one. */
public final class Spreadsheet {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Spreadsheet() {}

    public static String safe(String typed) {
        return !typed.isEmpty() && FORMULA_STARTS.indexOf(typed.charAt(0)) >= 0 ? "'" + typed : typed;
    }
}
