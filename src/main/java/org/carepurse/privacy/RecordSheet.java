package org.carepurse.privacy;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.carepurse.privacy.ProcessingRecord.About;
import org.carepurse.words.Words;

/** The record of processing in words: a line for each kind of record, and all of it as a file for a spreadsheet. */
public final class RecordSheet {

    private static final List<String> COLUMNS = List.of("kind", "purpose", "basis", "sees", "kept", "tables");

    private final Words words;
    private final ValueWords values;

    public RecordSheet(Words words) {
        this.words = words;
        this.values = new ValueWords(words);
    }

    /** What each column is called. */
    public List<String> heads() {
        return COLUMNS.stream()
                .map(column -> words.say("privacy.record." + column))
                .toList();
    }

    /** In the order of the columns. */
    public List<String> of(ProcessingRecord.Line line) {
        return List.of(
                words.say("privacy.kind." + line.kind()),
                words.say("privacy.purpose." + line.kind()),
                words.say("privacy.basis." + line.kind()),
                words.say("privacy.sees." + line.kind()),
                kept(line),
                line.tables().stream().map(values::table).collect(Collectors.joining(", ")));
    }

    public String csv(List<ProcessingRecord.Line> lines) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(heads());
            lines.forEach(line -> csv.writeRecord(of(line)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return text.toString();
    }

    private String kept(ProcessingRecord.Line line) {
        if (line.about() == About.NOBODY) {
            return words.say("privacy.record.no-person");
        }
        return line.about() == About.WORKERS
                ? words.say("privacy.record.workers")
                : words.say("privacy.record.days", line.days());
    }
}
