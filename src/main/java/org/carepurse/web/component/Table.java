package org.carepurse.web.component;

import java.util.ArrayList;
import java.util.List;

/** Facts in rows and columns, with a caption that says what they are. */
public record Table(
        String caption,
        String captionClasses,
        List<Cell> head,
        List<List<Cell>> rows,
        boolean firstCellIsHeader,
        Look look) {

    public Table {
        rows = rows == null ? List.of() : rows;
    }

    /** The first cell of each row names the row. */
    public static Table of(String caption, Cell... head) {
        return new Table(caption, "govuk-table__caption--m", List.of(head), List.of(), true, Look.USUAL);
    }

    public Table rows(List<List<Cell>> newRows) {
        return new Table(caption, captionClasses, head, newRows, firstCellIsHeader, look);
    }

    /** Its caption is heard and not seen, where a heading above it says as much. */
    public Table underHeading() {
        return new Table(caption, "govuk-visually-hidden", head, rows, firstCellIsHeader, look);
    }

    public Table row(Cell... cells) {
        List<List<Cell>> more = new ArrayList<>(rows);
        more.add(List.of(cells));
        return rows(more);
    }

    public String captionLook() {
        return Look.of(captionClasses).classes("govuk-table__caption");
    }
}
