package org.carepurse.takeup;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.carepurse.spreadsheet.Spreadsheet;

/** A return as the file in which it is sent: one row, with the columns that the mapping file says. */
@ApplicationScoped
public class ReturnFile {

    private final ReturnLayout layout;

    @Inject
    ReturnFile(ReturnLayout layout) {
        this.layout = layout;
    }

    public String of(ReturnSight sight) {
        StringWriter file = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(layout.headings());
            csv.writeRecord(layout.row(sight).stream().map(Spreadsheet::safe).toList());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file.toString();
    }
}
