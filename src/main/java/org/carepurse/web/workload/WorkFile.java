package org.carepurse.web.workload;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.carepurse.spreadsheet.SheetForm;
import org.carepurse.web.frame.SpreadsheetFile;

/** A table of work as a file for a spreadsheet. */
final class WorkFile {

    private WorkFile() {}

    /** @param rows of words, days, numbers and sums */
    static Response of(String name, SheetForm form, List<String> heads, List<? extends List<?>> rows) {
        return SpreadsheetFile.of(name, form, sheet -> {
            sheet.heads(heads);
            for (List<?> row : rows) {
                sheet.row(row);
            }
        });
    }
}
