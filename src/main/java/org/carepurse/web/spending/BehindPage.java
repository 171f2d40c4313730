package org.carepurse.web.spending;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.carepurse.report.FigureEntry;
import org.carepurse.spending.SpendingEntries;
import org.carepurse.time.London;
import org.carepurse.web.component.Cell;
import org.carepurse.web.component.Table;
import org.carepurse.web.frame.Frame;
import org.joda.money.Money;

/**
 * The entries behind a figure of spending, a page of them.
 *
 * @param found one more than the page shows, when there are more
 * @param isFurther whether this is not the first page
 */
public record BehindPage(
        SpendingEntries.Question question, Money sum, List<FigureEntry> found, GroupNames names, boolean isFurther) {

    static final int SIZE = 50;

    /** What it is the figure of: the time, and whatever it was narrowed to. */
    public String of() {
        return names.of(question.asked());
    }

    public String figures() {
        return Address.page(question.asked());
    }

    public boolean hasMore() {
        return found.size() > SIZE;
    }

    public String first() {
        return Address.entries(question.asked(), question.measure());
    }

    /** All of them as a file of this form. */
    public String file(String form) {
        return first().replace("/entries?", "/entries/" + form + "?");
    }

    public String next() {
        return first() + "&before=" + found.get(SIZE - 1).place();
    }

    public Table table(Frame frame) {
        DateTimeFormatter moment = DateTimeFormatter.ofPattern(
                "d MMMM yyyy, HH:mm", frame.language().locale());
        return Table.of(
                        frame.say("report.entries.caption"),
                        Cell.of(frame.say("report.entries.recorded")),
                        Cell.of(frame.say("report.entries.effective")),
                        Cell.of(frame.say("report.entries.what")),
                        Cell.of(frame.say("report.entries.document")),
                        Cell.of(frame.say("report.entries.person")),
                        Cell.of(frame.say("report.entries.actor")),
                        Cell.figure(frame.say("report.entries.amount")))
                .rows(found.stream()
                        .limit(SIZE)
                        .map(entry -> row(entry, moment, frame))
                        .toList());
    }

    private static List<Cell> row(FigureEntry entry, DateTimeFormatter moment, Frame frame) {
        return List.of(
                Cell.of(moment.format(entry.recordedAt().atZone(London.ZONE))),
                Cell.of(frame.say(entry.effectiveOn())),
                Cell.of(frame.say("movement." + entry.reason())),
                Cell.of(entry.document().reference()),
                Cell.of(entry.plan().isEmpty() ? frame.say("spending.several") : entry.holder() + ", " + entry.plan()),
                Cell.of(entry.actor()),
                Cell.figure(frame.say(entry.amount())));
    }
}
