package org.carepurse.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that an act writes, collected while it is decided, so that it goes to the database in one journey: the way there
 * and back costs more than most of what is done there. {@link Tables#send} lets it go.
 *
 * <p>It goes in the order in which it was collected, but for what must come last of all: the rows that many acts want,
 * which are then locked for no longer than the commit.
 */
public final class Journey {

    private static final int ROWS_AT_ONCE = 500;
    private static final IntConsumer UNCOUNTED = found -> {};

    /** @param found is told how many rows there were */
    private record Statement(String sql, List<Object> values, IntConsumer found) {

        boolean isCounted() {
            return found != UNCOUNTED;
        }
    }

    private final List<Statement> first = new ArrayList<>();
    private final List<Statement> last = new ArrayList<>();

    /**
     * Adds rows to a table.
     *
     * @param into such as {@code INSERT INTO journal_move (entry_id, line) VALUES }
     */
    public void add(String into, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            List<Object[]> some = rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE));
            String row = "(" + Tables.marks(some.get(0).length) + ")";
            List<Object> values = some.stream().flatMap(Arrays::stream).collect(Collectors.toList());
            first.add(
                    new Statement(into + String.join(", ", Collections.nCopies(some.size(), row)), values, UNCOUNTED));
        }
    }

    /** Removes or changes rows, however many there are. */
    public void change(String sql, List<Object> values) {
        first.add(new Statement(sql, values, UNCOUNTED));
    }

    /**
     * Changes rows that other acts want too, after everything else.
     *
     * @param found is told how many rows were found, and throws when these are not enough
     */
    public void changeLast(String sql, IntConsumer found, Object... values) {
        last.add(new Statement(sql, Arrays.asList(values), found));
    }

    void goOn(Connection connection) throws SQLException {
        Wire wire = Wire.of(connection);
        goOn(connection, wire.takesBlocks());
    }

    /** @param inOneBlock whether the server takes a block of statements as one */
    void goOn(Connection connection, boolean inOneBlock) throws SQLException {
        List<Statement> all = Stream.of(first, last).flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return;
        }
        if (inOneBlock) {
            inOneBlock(all, Wire.of(connection));
        } else {
            oneAfterTheOther(all, connection);
        }
    }

    /**
     * A block answers once: with how many rows were found by each statement that counts them. Otherwise every statement
     * wakes both sides with an answer of its own.
     */
    private static void inOneBlock(List<Statement> all, Wire wire) throws SQLException {
        List<Statement> counted = all.stream().filter(Statement::isCounted).toList();
        List<String> block = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        for (Statement statement : all) {
            block.add(statement.sql());
            if (statement.isCounted()) {
                counts.add("@found" + counts.size());
                block.add("SET " + counts.get(counts.size() - 1) + " = ROW_COUNT()");
            }
        }
        if (!counts.isEmpty()) {
            block.add("SELECT " + String.join(", ", counts));
        }
        wire.inOneBlock(block, together -> {
            fill(together, all);
            if (together.execute()) {
                tellFound(together.getResultSet(), counted);
            }
        });
    }

    private static void tellFound(ResultSet found, List<Statement> counted) throws SQLException {
        found.next();
        for (int i = 0; i < counted.size(); i++) {
            counted.get(i).found().accept(found.getInt(i + 1));
        }
    }

    private static void oneAfterTheOther(List<Statement> all, Connection connection) throws SQLException {
        String sql = all.stream().map(Statement::sql).collect(Collectors.joining(";\n"));
        try (PreparedStatement together = connection.prepareStatement(sql)) {
            fill(together, all);
            together.execute();
            for (Statement statement : all) {
                statement.found().accept(together.getUpdateCount());
                together.getMoreResults();
            }
        }
    }

    private static void fill(PreparedStatement together, List<Statement> all) throws SQLException {
        int mark = 0;
        for (Statement statement : all) {
            for (Object value : statement.values()) {
                Tables.set(together, ++mark, value);
            }
        }
    }
}
