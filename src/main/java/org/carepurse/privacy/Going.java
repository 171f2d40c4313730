package org.carepurse.privacy;

/**
 * What of a row goes when the person is erased whom it is about.
 *
 * @param column empty when all of the row goes
 * @param becomes an expression of SQL
 */
record Going(String column, String becomes) {

    /** What stands where words were; where none were, none stand. */
    static final String MARK = "[erased]";

    private static final String WORDS = "CASE WHEN %1$s IS NULL OR %1$s = '' THEN %1$s ELSE '" + MARK + "' END";

    static Going read(String text) {
        if (text.equals("*")) {
            return new Going("", "");
        }
        int equals = text.indexOf('=');
        return equals < 0
                ? new Going(text, WORDS.formatted(text))
                : new Going(text.substring(0, equals), text.substring(equals + 1));
    }

    boolean isTheRow() {
        return column.isEmpty();
    }

    String set() {
        return column + " = " + becomes;
    }
}
