package org.carepurse.report;

import org.carepurse.words.Words;

/** The statement of a year put into words, or its supplement. */
final class YearStatementText implements StatementWords {

    private final YearStatement statement;
    private final String reference;
    private final String kind;
    private final Words words;
    private final StatementTables tables;

    private YearStatementText(YearStatement statement, String reference, String kind, Words words) {
        this.statement = statement;
        this.reference = reference;
        this.kind = kind;
        this.words = words;
        this.tables = new StatementTables(words);
    }

    /** @param reference of the sealed statement that it is */
    static YearStatementText sealed(YearStatement statement, String reference, Words words) {
        return new YearStatementText(statement, reference, "report.sealed", words);
    }

    /** @param reference of the sealed statement that it comes after */
    static YearStatementText later(YearStatement statement, String reference, Words words) {
        return new YearStatementText(statement, reference, "report.later", words);
    }

    @Override
    public String title() {
        return words.say(kind + ".title");
    }

    @Override
    public String about() {
        return words.say(
                kind + ".about",
                statement.holder(),
                statement.plan(),
                words.say("careplan.stream-name." + statement.stream()),
                statement.from(),
                statement.to(),
                reference);
    }

    @Override
    public String left() {
        return words.say(
                kind + ".left",
                statement.total().spent(),
                statement.total().setAside(),
                statement.total().left());
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
