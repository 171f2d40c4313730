package org.carepurse.takeup;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.carepurse.spreadsheet.Spreadsheet;

/** A return as the file in which it is sent: one row, with the columns that the mapping file says. */
public final class ReturnFile {

    private static final ReturnLayout LAYOUT = ReturnLayout.ours();

    private ReturnFile() {}

    public static String of(ReturnSight sight) {
        StringWriter file = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(LAYOUT.headings());
            csv.writeRecord(LAYOUT.row(sight).stream().map(Spreadsheet::safe).toList());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file.toString();
    }
}
