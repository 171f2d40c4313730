package org.carepurse.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.budget.PurseMovement;
import org.carepurse.words.Words;

/** The two tables of every statement: each goal's money, and each move. */
final class StatementTables {

    private static final List<String> LINE =
            List.of("had", "came", "went-back", "spent", "has", "set-aside", "left-column");

    private final Words words;

    StatementTables(Words words) {
        this.words = words;
    }

    /** Each goal, the money without one, and all of it together. */
    Table goals(List<StatementLine> goals, StatementLine unsorted, StatementLine total) {
        List<String> heads = new ArrayList<>(List.of(words.say("report.statement.goal")));
        LINE.forEach(column -> heads.add(words.say("report.statement." + column)));
        Stream<List<String>> rest = Stream.of(
                row(words.say("report.statement.unsorted"), unsorted), row(words.say("report.statement.total"), total));
        return new Table(
                words.say("report.statement.goals"),
                heads,
                Stream.concat(goals.stream().map(line -> row(line.goal(), line)), rest)
                        .toList());
    }

    /** Every move with its day and its reason. */
    Table movements(List<PurseMovement> movements) {
        return new Table(
                words.say("report.statement.movements"),
                List.of(
                        words.say("report.statement.day"),
                        words.say("report.statement.what"),
                        words.say("report.statement.document"),
                        words.say("report.statement.goal"),
                        words.say("report.statement.amount")),
                movements.stream().map(this::row).toList());
    }

    private List<String> row(String name, StatementLine line) {
        return Stream.concat(
                        Stream.of(name),
                        Stream.of(
                                        line.had(),
                                        line.came(),
                                        line.wentBack(),
                                        line.spent(),
                                        line.has(),
                                        line.setAside(),
                                        line.left())
                                .map(words::say))
                .toList();
    }

    private List<String> row(PurseMovement movement) {
        return List.of(
                words.say(movement.effectiveOn()),
                words.say("movement." + movement.reason()),
                movement.documentReference(),
                movement.goal(),
                words.say(movement.amount()));
    }
}
