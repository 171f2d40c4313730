package org.carepurse.web.spending;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.money.Sterling;
import org.carepurse.spending.SpendingQuestion;
import org.carepurse.spending.Spent;
import org.carepurse.spending.SpentOn;
import org.carepurse.spreadsheet.Spreadsheet;
import org.carepurse.words.Words;

/** The table of what money went on as a file for a spreadsheet: every group, however many pages they fill. */
final class SpendingFile {

    private SpendingFile() {}

    static String of(SpendingQuestion asked, Spent spent, GroupNames names, Words words) {
        StringWriter file = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(heads(asked, words));
            spent.groups().forEach(group -> csv.writeRecord(row(asked, names.of(asked.by(), group), group)));
            csv.writeRecord(row(asked, words.say("spending.total"), spent.total()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file.toString();
    }

    private static List<String> heads(SpendingQuestion asked, Words words) {
        List<String> heads = new ArrayList<>(List.of(words.say("spending.by." + asked.by())));
        SpendingPage.measures(asked).forEach(measure -> heads.add(words.say("spending.measure." + measure)));
        heads.add(words.say("spending.set-aside"));
        return heads;
    }

    private static List<String> row(SpendingQuestion asked, String name, SpentOn group) {
        List<String> row = new ArrayList<>(List.of(Spreadsheet.safe(name)));
        SpendingPage.measures(asked).forEach(measure -> row.add(Sterling.plain(group.of(measure))));
        row.add(Sterling.plain(group.setAside()));
        return row;
    }
}
