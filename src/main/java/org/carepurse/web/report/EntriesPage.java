package org.carepurse.web.report;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.carepurse.ledger.Place;
import org.carepurse.report.FigureEntries;
import org.carepurse.report.FigureEntry;
import org.carepurse.time.London;
import org.carepurse.web.component.Cell;
import org.carepurse.web.component.Table;
import org.carepurse.web.frame.Frame;
import org.joda.money.Money;

/**
 * The entries behind a figure, a page of them.
 *
 * @param found one more than the page shows, when there are more
 * @param isFurther whether this is not the first page
 */
public record EntriesPage(FigureEntries.Question asked, Money sum, List<FigureEntry> found, boolean isFurther) {

    static final int SIZE = 50;

    /** The newest when the address says nothing that can be meant. */
    static Place place(String before) {
        return Optional.ofNullable(before).flatMap(Place::read).orElse(Place.NEWEST);
    }

    public boolean hasMore() {
        return found.size() > SIZE;
    }

    public String first() {
        return PeoplePage.entries(asked.figure(), asked.plan());
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
                Cell.of(entry.holder() + ", " + entry.plan()),
                Cell.of(entry.actor()),
                Cell.figure(frame.say(entry.amount())));
    }
}
