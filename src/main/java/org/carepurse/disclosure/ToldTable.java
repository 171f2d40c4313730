package org.carepurse.disclosure;

import java.util.List;
import java.util.OptionalLong;

/**
 * Numbers in rows and columns with their totals, as they may be told.
 *
 * @param cells by row, then by column; empty is kept back
 * @param rows each row's total, and the total of all
 * @param columnTotals empty is kept back
 */
public record ToldTable(List<List<OptionalLong>> cells, ToldList rows, List<OptionalLong> columnTotals) {

    public ToldTable {
        cells = cells.stream().map(List::copyOf).toList();
        columnTotals = List.copyOf(columnTotals);
    }

    public OptionalLong cell(int row, int column) {
        return cells.get(row).get(column);
    }

    public OptionalLong rowTotal(int row) {
        return rows.figure(row);
    }

    public OptionalLong columnTotal(int column) {
        return columnTotals.get(column);
    }

    public OptionalLong total() {
        return rows.total();
    }
}
