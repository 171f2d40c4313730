package org.carepurse.report;

import org.carepurse.words.Words;

/** A statement put into words: what its page, its file and its paper all say. */
public final class StatementText implements StatementWords {

    private final Statement statement;
    private final Words words;
    private final StatementTables tables;

    public StatementText(Statement statement, Words words) {
        this.statement = statement;
        this.words = words;
        this.tables = new StatementTables(words);
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

    @Override
    public Table goals() {
        return tables.goals(statement.goals(), statement.unsorted(), statement.total());
    }

    @Override
    public Table movements() {
        return tables.movements(statement.movements());
    }
}
