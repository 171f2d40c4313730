package org.carepurse.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.carepurse.outcome.BrokenInvariant;

/**
 * Questions of many askers, collected so that they go to the database in one journey, as what is written does in a
 * {@link Journey}. {@link Tables#read(Inquiry)} lets them go; they are answered in the order in which they were asked, so a
 * row of one can be read with the answers of those before it.
 */
public final class Inquiry {

    private final List<Question<?, ?>> questions = new ArrayList<>();

    /** Asks one more; its answer is there once all have been read. */
    public <T> Supplier<List<T>> ask(String sql, Tables.Row<T> row, Object... values) {
        return ask(sql, row, Function.identity(), values);
    }

    /** The same, with what the rows come to. */
    public <T, A> Supplier<A> ask(String sql, Tables.Row<T> row, Function<List<T>, A> inAll, Object... values) {
        Question<T, A> question = new Question<>(sql, row, inAll, values);
        questions.add(question);
        return question;
    }

    void goOn(Connection connection) throws SQLException {
        if (questions.isEmpty()) {
            return;
        }
        List<String> all = questions.stream().map(question -> question.sql).toList();
        Wire wire = Wire.of(connection);
        if (all.size() > 1 && wire.takesBlocks()) {
            wire.inOneBlock(all, this::askAll);
        } else {
            try (PreparedStatement together = connection.prepareStatement(String.join(";\n", all))) {
                askAll(together);
            }
        }
    }

    private void askAll(PreparedStatement together) throws SQLException {
        int mark = 0;
        for (Question<?, ?> question : questions) {
            for (Object value : question.values) {
                Tables.set(together, ++mark, value);
            }
        }
        together.execute();
        for (Question<?, ?> question : questions) {
            question.hear(together.getResultSet());
            together.getMoreResults();
        }
    }

    private static final class Question<T, A> implements Supplier<A> {

        private final String sql;
        private final Tables.Row<T> row;
        private final Function<List<T>, A> inAll;
        private final Object[] values;
        private A answer;

        Question(String sql, Tables.Row<T> row, Function<List<T>, A> inAll, Object[] values) {
            this.sql = sql;
            this.row = row;
            this.inAll = inAll;
            this.values = values;
        }

        void hear(ResultSet found) throws SQLException {
            answer = inAll.apply(Tables.rows(found, row));
        }

        @Override
        public A get() {
            if (answer == null) {
                throw new BrokenInvariant("Not asked yet: " + sql);
            }
            return answer;
        }
    }
}
