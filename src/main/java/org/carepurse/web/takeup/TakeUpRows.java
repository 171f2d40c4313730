package org.carepurse.web.takeup;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.carepurse.takeup.TakeUpBy;
import org.carepurse.takeup.TookUp;
import org.carepurse.takeup.Way;
import org.carepurse.words.Words;

/** The table of take-up in words: the heading first, then each way of holding money, then all people. */
final class TakeUpRows {

    private TakeUpRows() {}

    static List<List<String>> of(TookUp told, Words words) {
        List<List<String>> rows = new ArrayList<>(List.of(heading(told, words)));
        for (Way way : Way.values()) {
            int row = way.ordinal();
            rows.add(row(
                    words.say("takeup.way." + way),
                    told.table().cells().get(row),
                    told.table().rowTotal(row),
                    then(told, row, words),
                    words));
        }
        String then = told.aYearBefore()
                .map(before -> TakeUpPage.told(before.total(), words))
                .orElseGet(() -> words.say("takeup.not-known"));
        rows.add(row(
                words.say("takeup.all-ways"),
                told.table().columnTotals(),
                told.table().total(),
                then,
                words));
        return rows;
    }

    private static List<String> heading(TookUp told, Words words) {
        List<String> heading = new ArrayList<>(List.of(words.say("takeup.way")));
        TakeUpBy by = told.asked().by();
        by.groups()
                .forEach(group ->
                        heading.add(words.say(by == TakeUpBy.AGE ? "takeup.age." + group : "takeup.cohort." + group)));
        heading.add(words.say("takeup.all"));
        heading.add(words.say("takeup.a-year-before"));
        return heading;
    }

    private static List<String> row(
            String name, List<OptionalLong> cells, OptionalLong total, String then, Words words) {
        List<String> row = new ArrayList<>(List.of(name));
        cells.forEach(cell -> row.add(TakeUpPage.told(cell, words)));
        row.add(TakeUpPage.told(total, words));
        row.add(then);
        return row;
    }

    private static String then(TookUp told, int row, Words words) {
        return told.aYearBefore()
                .map(before -> TakeUpPage.told(before.figure(row), words))
                .orElseGet(() -> words.say("takeup.not-known"));
    }
}
