package org.carepurse.web.workload;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.carepurse.spreadsheet.Spreadsheet;

/** A table of work as a file for a spreadsheet. */
final class WorkFile {

    private WorkFile() {}

    static Response of(String name, List<String> heads, List<List<String>> rows) {
        StringWriter file = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(heads);
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(Spreadsheet::safe).toList()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return Response.ok(file.toString(), "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
