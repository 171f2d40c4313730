package org.carepurse.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.budget.PurseMovement;
import org.carepurse.words.Words;

/** A statement put into words: what its page, its file and its paper all say. */
public final class StatementText implements StatementWords {

    private static final List<String> LINE =
            List.of("had", "came", "went-back", "spent", "has", "set-aside", "left-column");

    private final Statement statement;
    private final Words words;

    public StatementText(Statement statement, Words words) {
        this.statement = statement;
        this.words = words;
    }

    @Override
    public String title() {
        return words.say("report.statement.title");
    }

    /** Whose plan it is, and for which days. */
    @Override
    public String about() {
        return words.say(
                "report.statement.about",
                statement.holder(),
                statement.plan(),
                statement.period().from(),
                statement.period().to());
    }

    /** How much there is to spend, said first. */
    @Override
    public String left() {
        return words.say(
                "report.statement.left",
                statement.total().left(),
                statement.period().to());
    }

    /** Each goal, the money without one, and all of it together. */
    @Override
    public Table goals() {
        List<String> heads = new ArrayList<>(List.of(words.say("report.statement.goal")));
        LINE.forEach(column -> heads.add(words.say("report.statement." + column)));
        Stream<List<String>> goals = statement.goals().stream().map(line -> row(line.goal(), line));
        Stream<List<String>> rest = Stream.of(
                row(words.say("report.statement.unsorted"), statement.unsorted()),
                row(words.say("report.statement.total"), statement.total()));
        return new Table(
                words.say("report.statement.goals"),
                heads,
                Stream.concat(goals, rest).toList());
    }

    /** Every move with its day and its reason. */
    @Override
    public Table movements() {
        return new Table(
                words.say("report.statement.movements"),
                List.of(
                        words.say("report.statement.day"),
                        words.say("report.statement.what"),
                        words.say("report.statement.document"),
                        words.say("report.statement.goal"),
                        words.say("report.statement.amount")),
                statement.movements().stream().map(this::row).toList());
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
