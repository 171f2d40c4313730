package org.carepurse.web.directory;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.carepurse.directory.ImportReports;
import org.carepurse.directory.LineReport;
import org.carepurse.spreadsheet.Spreadsheet;
import org.carepurse.words.Words;

/** Every line of an import's report as a spreadsheet reads it, written as it is read: however long, little is in memory. */
final class ReportCsv {

    private static final int AT_ONCE = 500;

    private ReportCsv() {}

    static StreamingOutput of(ImportReports.Report report, ImportReports reports, Words words) {
        return out -> {
            try (CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                csv.writeRecord(
                        words.say("directory.import.line"),
                        words.say("directory.import.what"),
                        words.say("directory.import.about"),
                        words.say("directory.import.remarks"),
                        "");
                long after = 0;
                List<LineReport> lines = reports.lines(report, "", AT_ONCE, after);
                while (!lines.isEmpty()) {
                    lines.forEach(line -> write(csv, line, words));
                    after = lines.get(lines.size() - 1).line();
                    lines = reports.lines(report, "", AT_ONCE, after);
                }
            }
        };
    }

    private static void write(CsvWriter csv, LineReport line, Words words) {
        csv.writeRecord(
                String.valueOf(line.line()),
                words.say("directory.import.total." + line.outcome()),
                Spreadsheet.safe(line.about()),
                Spreadsheet.safe(line.remarks().stream()
                        .map(remark -> words.say("remark." + remark.kind(), remark.about()))
                        .collect(Collectors.joining(" "))),
                Spreadsheet.safe(line.raw()));
    }
}
