package org.carepurse.quarterly;

import java.util.List;
import org.carepurse.report.Report;
import org.carepurse.spending.Grouping;
import org.carepurse.takeup.Quarter;
import org.carepurse.words.Words;

/** A quarter put into words: what its page, its files and its paper all say, in the words of each figure's own page. */
public final class QuarterText {

    private QuarterText() {}

    public static Report of(QuarterFigures figures, Words words) {
        Quarter quarter = figures.quarter();
        return new Report(
                words.say("quarterly.of", name(quarter, words)),
                words.say(
                        "quarterly.about",
                        words.say(quarter.firstDay()),
                        words.say(quarter.lastDay()),
                        words.say(figures.drawnUpOn())),
                List.of(
                        new SpentSection(Grouping.MONTH, figures.byMonth(), words).said(),
                        new SpentSection(Grouping.STREAM, figures.byStream(), words).said(),
                        new TakeUpSection(figures.tookUp(), words).said(),
                        new OutcomesSection(figures.outcomes(), quarter.year(), words).said(),
                        new WorkSection(figures.standards(), figures.drawnUpOn(), words).said()));
    }

    public static String name(Quarter quarter, Words words) {
        return words.say("takeup.quarter.short", quarter.number(), quarter.year());
    }
}
