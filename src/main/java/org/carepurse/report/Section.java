package org.carepurse.report;

/**
 * A part of a report: a heading, what it says in short, a chart and the table of the same figures.
 *
 * @param chart null when there is nothing to draw
 * @param table of five columns, the first of names and the others of figures; null when there is nothing to list
 */
public record Section(String heading, String said, Bars chart, Table table) {

    private static final int COLUMNS = 5;

    public Section {
        if (table != null && table.heads().size() != COLUMNS) {
            throw new IllegalArgumentException(heading + " has " + table.heads().size() + " columns");
        }
    }
}
