package org.carepurse.spreadsheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table with commas between its values, as RFC 4180 writes them. */
final class CsvSheet implements Sheet {

    private final Writer text;
    private final CsvWriter csv;

    CsvSheet(OutputStream to) {
        this.text = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        this.csv = CsvWriter.builder().build(text);
    }

    @Override
    public void heads(List<String> heads) {
        csv.writeRecord(heads);
    }

    @Override
    public void row(List<?> cells) {
        csv.writeRecord(cells.stream().map(CsvSheet::written).toList());
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        text.flush();
    }

    private static String written(Object cell) {
        if (cell instanceof String words) {
            return Spreadsheet.safe(words);
        }
        return cell instanceof BigDecimal amount ? amount.toPlainString() : cell.toString();
    }
}
