package org.carepurse.bankfile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Everything that was in a file. */
public final class StatementsRead implements StatementTaker {

    private final List<Statement> statements = new ArrayList<>();
    private final List<StatementLine> lines = new ArrayList<>();
    private final List<UnreadLine> unread = new ArrayList<>();

    @Override
    public void line(StatementLine line) {
        lines.add(line);
    }

    @Override
    public void unread(UnreadLine line) {
        unread.add(line);
    }

    @Override
    public void ends(Statement statement) {
        statements.add(statement);
    }

    public List<Statement> statements() {
        return Collections.unmodifiableList(statements);
    }

    /** The lines of all statements, in the order of the file. */
    public List<StatementLine> lines() {
        return Collections.unmodifiableList(lines);
    }

    public List<UnreadLine> unread() {
        return Collections.unmodifiableList(unread);
    }
}
