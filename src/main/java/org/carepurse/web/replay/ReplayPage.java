package org.carepurse.web.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.carepurse.replay.BudgetThen;
import org.carepurse.time.London;
import org.carepurse.web.component.Cell;
import org.carepurse.web.component.Table;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.TypedDate;
import org.carepurse.words.Facts;
import org.carepurse.words.Words;

/**
 * A budget as it stood, in words.
 *
 * @param day as it was typed
 * @param known as it was typed
 */
public record ReplayPage(BudgetThen then, TypedDate day, TypedDate known, Words words, Problems problems) {

    public String path() {
        return "/as-at/" + then.plan();
    }

    public Table money() {
        Table table = Table.of(
                words.say("replay.money"),
                Cell.of(words.say("replay.of")),
                Cell.figure(words.say("replay.left")),
                Cell.figure(words.say("replay.set-aside")),
                Cell.figure(words.say("replay.spent")));
        for (BudgetThen.Pot pot : then.pots()) {
            table = table.row(
                    Cell.of(words.say("replay.pot", pot.goal(), words.say("careplan.stream." + pot.stream()))),
                    Cell.figure(words.say(pot.left())),
                    Cell.figure(words.say(pot.setAside())),
                    Cell.figure(words.say(pot.spent())));
        }
        for (BudgetThen.Line line : then.lines()) {
            table = table.row(
                    Cell.of(words.say("replay.unsorted", words.say("careplan.stream." + line.stream()))),
                    Cell.figure(words.say(line.unsorted())),
                    Cell.figure(""),
                    Cell.figure(""));
        }
        return table;
    }

    public Table late() {
        return Table.of(
                        words.say("replay.late"),
                        Cell.of(words.say("replay.effective")),
                        Cell.of(words.say("replay.recorded")),
                        Cell.of(words.say("replay.what")),
                        Cell.of(words.say("replay.by")),
                        Cell.figure(words.say("replay.amount")))
                .rows(then.foundOutLater().stream()
                        .map(late -> List.of(
                                Cell.of(words.say(late.effectiveOn())),
                                Cell.of(at(late.recordedAt())),
                                Cell.of(words.say("movement." + late.reason()) + ", "
                                        + late.document().reference()),
                                Cell.of(late.by()),
                                Cell.figure(words.say(late.amount()))))
                        .toList());
    }

    public String facts(BudgetThen.Decision decision) {
        return Facts.said(decision.detail(), words);
    }

    public String at(Instant recorded) {
        return DateTimeFormatter.ofPattern(
                        "d MMMM yyyy, HH:mm", words.language().locale())
                .format(recorded.atZone(London.ZONE));
    }

    /** Leads to the budget as it stood when this was decided, by what was known then. */
    public String thenAt(BudgetThen.Decision decision) {
        LocalDate day = London.dateOf(decision.recordedAt());
        return "%s?day-day=%d&day-month=%d&day-year=%d&known-day=%d&known-month=%d&known-year=%d"
                .formatted(
                        path(),
                        day.getDayOfMonth(),
                        day.getMonthValue(),
                        day.getYear(),
                        day.getDayOfMonth(),
                        day.getMonthValue(),
                        day.getYear());
    }
}
