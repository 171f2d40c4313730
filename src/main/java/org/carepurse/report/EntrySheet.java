package org.carepurse.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.carepurse.ledger.Place;
import org.carepurse.spreadsheet.Sheet;
import org.carepurse.spreadsheet.SheetForm;
import org.carepurse.time.London;
import org.carepurse.words.Words;

/**
 * All entries behind a figure as a file, a million as well as ten: they are read a stretch at a time, the newest first, and
 * what is recorded meanwhile is newer than all of them. The first stretch is read at once, so that whoever may not see them is
 * told so before the file begins.
 */
public final class EntrySheet {

    /** Where the entries come from: those before a place in the journal, the newest first. */
    public interface Source {
        List<FigureEntry> before(Place place, int atMost);
    }

    private static final int AT_ONCE = 2_000;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Source source;
    private final Words words;
    private final List<FigureEntry> first;

    public EntrySheet(Source source, Words words) {
        this.source = source;
        this.words = words;
        this.first = source.before(Place.NEWEST, AT_ONCE);
    }

    public void write(SheetForm form, OutputStream to) throws IOException {
        try (Sheet sheet = form.begin(to, words.say("report.entries.sheet"))) {
            sheet.heads(heads());
            List<FigureEntry> some = first;
            while (!some.isEmpty()) {
                for (FigureEntry entry : some) {
                    sheet.row(row(entry));
                }
                some = some.size() < AT_ONCE
                        ? List.of()
                        : source.before(some.get(some.size() - 1).place(), AT_ONCE);
            }
        }
    }

    private List<String> heads() {
        return List.of(
                words.say("report.entries.place"),
                words.say("report.entries.recorded"),
                words.say("report.entries.effective"),
                words.say("report.entries.what"),
                words.say("report.entries.document"),
                words.say("report.entries.person"),
                words.say("report.entries.plan"),
                words.say("report.entries.actor"),
                words.say("report.entries.amount"));
    }

    private List<Object> row(FigureEntry entry) {
        return List.of(
                entry.place().toString(),
                MOMENT.format(entry.recordedAt().atZone(London.ZONE)),
                entry.effectiveOn(),
                words.say("movement." + entry.reason()),
                entry.document().reference(),
                entry.holder(),
                entry.plan(),
                entry.actor(),
                entry.amount().getAmount());
    }
}
