package org.carepurse.claimfile;

import java.util.List;

/**
 * One line of a file as it came.
 *
 * @param line where it begins, the heading being line 1
 * @param values in the order of the columns of its kind, whatever their order in the file; empty where it has none
 */
record ClaimRow(int line, List<String> values) {

    private static final int LONGEST_VALUE = 500;

    ClaimRow {
        values = values.stream().map(ClaimRow::tidy).toList();
    }

    String value(int column) {
        return values.get(column);
    }

    private static String tidy(String value) {
        String plain = value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST_VALUE));
    }
}
