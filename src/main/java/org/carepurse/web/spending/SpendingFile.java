package org.carepurse.web.spending;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.spending.SpendingQuestion;
import org.carepurse.spending.Spent;
import org.carepurse.spending.SpentOn;
import org.carepurse.spreadsheet.Sheet;
import org.carepurse.spreadsheet.SheetForm;
import org.carepurse.web.frame.SpreadsheetFile;
import org.carepurse.words.Words;

/** Tables of spending as files for a spreadsheet: every group, however many pages they fill. */
final class SpendingFile {

    private SpendingFile() {}

    static void write(Sheet sheet, SpendingQuestion asked, Spent spent, GroupNames names, Words words)
            throws IOException {
        sheet.heads(heads(asked, words));
        for (SpentOn group : spent.groups()) {
            sheet.row(row(asked, names.of(asked.by(), group), group));
        }
        sheet.row(row(asked, words.say("spending.total"), spent.total()));
    }

    static Response of(String name, List<String> heads, List<? extends List<?>> lines) {
        return SpreadsheetFile.of(name, SheetForm.CSV, sheet -> {
            sheet.heads(heads);
            for (List<?> line : lines) {
                sheet.row(line);
            }
        });
    }

    private static List<String> heads(SpendingQuestion asked, Words words) {
        List<String> heads = new ArrayList<>(List.of(words.say("spending.by." + asked.by())));
        SpendingPage.measures(asked).forEach(measure -> heads.add(words.say("spending.measure." + measure)));
        heads.add(words.say("spending.set-aside"));
        return heads;
    }

    private static List<Object> row(SpendingQuestion asked, String name, SpentOn group) {
        List<Object> row = new ArrayList<>(List.of(name));
        SpendingPage.measures(asked)
                .forEach(measure -> row.add(group.of(measure).getAmount()));
        row.add(group.setAside().getAmount());
        return row;
    }
}
