package org.carepurse.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * A table of rows and columns: people go from the total into rows, from rows into columns, from columns into the total
 * again.
 */
final class TableSums {

    private final long[][] people;
    private final ToldList toldElsewhere;
    private final Sums sums;
    private final List<List<Figure>> cells = new ArrayList<>();
    private final List<Figure> rowTotals = new ArrayList<>();
    private final List<Figure> columnTotals = new ArrayList<>();
    private final Figure total;

    TableSums(long[][] people) {
        this(people, null);
    }

    TableSums(long[][] people, ToldList toldElsewhere) {
        this.people = people;
        this.toldElsewhere = toldElsewhere;
        this.sums = new Sums(people.length + columns() + 2);
        for (int row = 0; row < people.length; row++) {
            addRow(row);
        }
        for (int column = 0; column < columns(); column++) {
            int at = column;
            columnTotals.add(sums.add(
                    columnNode(at),
                    allColumns(),
                    Arrays.stream(people).mapToLong(row -> row[at]).sum()));
        }
        this.total =
                sums.add(given(allColumns(), allRows(), all(), toldElsewhere == null ? null : toldElsewhere.total()));
    }

    private void addRow(int row) {
        rowTotals.add(sums.add(given(
                allRows(),
                row,
                Arrays.stream(people[row]).sum(),
                toldElsewhere == null ? null : toldElsewhere.figure(row))));
        cells.add(IntStream.range(0, columns())
                .mapToObj(column -> sums.add(row, columnNode(column), people[row][column]))
                .toList());
    }

    /** A figure that this table decides on by itself, or that is as it was told elsewhere. */
    private static Figure given(int from, int to, long people, OptionalLong told) {
        Figure figure = new Figure(from, to, people, told != null && told.isPresent());
        if (told != null && told.isEmpty()) {
            figure.keepBack();
        }
        return figure;
    }

    ToldTable told(int threshold) {
        if (!sums.keepBackUnder(threshold)) {
            return SmallNumbers.nothing(people.length, columns(), nothingOfRows());
        }
        return new ToldTable(
                cells.stream().map(SmallNumbers::told).toList(),
                new ToldList(SmallNumbers.told(rowTotals), SmallNumbers.told(total)),
                SmallNumbers.told(columnTotals));
    }

    private ToldList nothingOfRows() {
        return toldElsewhere == null
                ? new ToldList(SmallNumbers.nothingAt(people.length), OptionalLong.empty())
                : toldElsewhere;
    }

    private long all() {
        return Arrays.stream(people).flatMapToLong(Arrays::stream).sum();
    }

    private int columns() {
        return people.length == 0 ? 0 : people[0].length;
    }

    private int columnNode(int column) {
        return people.length + column;
    }

    private int allRows() {
        return people.length + columns();
    }

    private int allColumns() {
        return allRows() + 1;
    }
}
