package org.carepurse.web.outcomes;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.spreadsheet.Spreadsheet;

/** A table of outcomes as a file for a spreadsheet. */
final class OutcomesFile {

    private OutcomesFile() {}

    static Response of(String name, List<String> heads, Stream<List<String>> rows) {
        StringWriter file = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(heads);
            rows.forEach(row -> csv.writeRecord(Stream.concat(
                            Stream.of(Spreadsheet.safe(row.get(0))),
                            row.stream().skip(1))
                    .toList()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return Response.ok(file.toString(), "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
