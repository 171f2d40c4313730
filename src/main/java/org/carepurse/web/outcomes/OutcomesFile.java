package org.carepurse.web.outcomes;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.spreadsheet.SheetForm;
import org.carepurse.spreadsheet.WrittenCell;
import org.carepurse.web.frame.SpreadsheetFile;

/** A table of outcomes as a file for a spreadsheet: a name, and figures behind it. */
final class OutcomesFile {

    private OutcomesFile() {}

    static Response of(String name, SheetForm form, List<String> heads, Stream<List<String>> rows) {
        List<List<String>> all = rows.toList();
        return SpreadsheetFile.of(name, form, sheet -> {
            sheet.heads(heads);
            for (List<String> row : all) {
                sheet.row(Stream.concat(
                                Stream.of(row.get(0)), row.stream().skip(1).map(WrittenCell::figure))
                        .toList());
            }
        });
    }
}
