package org.carepurse.claimfile;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.spreadsheet.Spreadsheet;
import org.carepurse.words.Words;

/**
 * A file of claims with what became of each line beside it. Mended where it says so, it can be sent again as it is. Written
 * as it is read: however long, little is in memory.
 */
@ApplicationScoped
public class ResultSheet {

    private static final int AT_ONCE = 500;
    private static final List<String> RESULTS =
            List.of("outcome", "mend", "what happened", "what to do", "became", "amount", "owed");

    private final ClaimFileSights sights;

    @Inject
    ResultSheet(ClaimFileSights sights) {
        this.sights = sights;
    }

    /** @throws IOException when whoever reads it has gone */
    public void write(SignedIn who, String file, Words words, OutputStream out) throws IOException {
        FileKind kind = sights.show(who, file).kind();
        ClaimWords said = new ClaimWords(words);
        try (CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(Stream.of(List.of("line"), kind.headings(), RESULTS)
                    .flatMap(List::stream)
                    .toList());
            int after = 0;
            List<ClaimFileSights.Line> lines = sights.lines(who, file, false, after, AT_ONCE);
            while (!lines.isEmpty()) {
                lines.forEach(line -> csv.writeRecord(row(line, said)));
                after = lines.get(lines.size() - 1).report().line();
                lines = sights.lines(who, file, false, after, AT_ONCE);
            }
        }
    }

    private static List<String> row(ClaimFileSights.Line line, ClaimWords said) {
        ClaimReport report = line.report();
        return Stream.of(
                        Stream.of(String.valueOf(report.line())),
                        line.values().stream().map(Spreadsheet::safe),
                        Stream.of(
                                report.outcome().name(),
                                report.why().field(),
                                said.what(report),
                                said.next(report),
                                report.became(),
                                Sterling.plain(report.amount()),
                                Sterling.plain(report.owed())))
                .flatMap(part -> part)
                .toList();
    }
}
