package org.carepurse.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as an Office Open XML workbook (ISO/IEC 29500), which spreadsheets open as their own. Words are written into their
 * cells and not into a list of all words, which would grow with the file. What does not fit on one sheet goes on on another,
 * under the same heads.
 */
final class WorkbookSheet implements Sheet {

    /** What spreadsheets take on one sheet. */
    private static final int ROWS_OF_A_SHEET = 1_048_576;

    private static final int LONGEST_WORDS = 32_767;
    private static final int ROWS_AT_ONCE = 500;
    private static final int WIDTH = 18;
    private static final String POUNDS = "#,##0.00";
    private static final String DAY = "yyyy-mm-dd";

    private final Workbook workbook;
    private final String title;
    private final int rowsOfASheet;
    private Worksheet sheet;
    private List<String> heads = List.of();
    private int sheets;
    private int row;

    /** @param title what the sheet is called, of 25 letters at most, so that a number fits behind it */
    WorkbookSheet(OutputStream to, String title) {
        this(to, title, ROWS_OF_A_SHEET);
    }

    WorkbookSheet(OutputStream to, String title, int rowsOfASheet) {
        this.workbook = new Workbook(to, "CarePurse", "1.0");
        this.title = title;
        this.rowsOfASheet = rowsOfASheet;
        begin();
    }

    @Override
    public void heads(List<String> said) throws IOException {
        heads = List.copyOf(said);
        write(heads);
        for (int column = 0; column < heads.size(); column++) {
            sheet.style(row - 1, column).bold().set();
            sheet.width(column, WIDTH);
        }
    }

    @Override
    public void row(List<?> cells) throws IOException {
        if (row == rowsOfASheet) {
            sheet.finish();
            begin();
            heads(heads);
        }
        write(cells);
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    private void begin() {
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? title : title + " " + sheets);
        row = 0;
    }

    private void write(List<?> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
        if (row % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Object cell) {
        if (cell instanceof BigDecimal pounds) {
            sheet.value(row, column, pounds);
            sheet.style(row, column).format(POUNDS).set();
        } else if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
        } else {
            String words = cell.toString();
            sheet.inlineString(row, column, words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words);
        }
    }
}
