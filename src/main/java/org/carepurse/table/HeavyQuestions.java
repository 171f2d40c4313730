package org.carepurse.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Questions over many records, whose answers are read and not acted on: a copy of the database answers them, where one is kept, so
 * that they take nothing from those who buy and pay. It may be a little behind. What an act asks is answered within its own
 * transaction, and the database itself answers when the copy does not.
 */
@ApplicationScoped
public class HeavyQuestions {

    private static final Logger LOG = Logger.getLogger(HeavyQuestions.class.getName());

    private final Tables tables;
    private final Transactions transactions;
    private final DatabaseCopy copy;

    @Inject
    HeavyQuestions(Tables tables, Transactions transactions, DatabaseCopy copy) {
        this.tables = tables;
        this.transactions = transactions;
        this.copy = copy;
    }

    public <T> List<T> read(String sql, Tables.Row<T> row, Object... values) {
        Inquiry inquiry = new Inquiry();
        Supplier<List<T>> answer = inquiry.ask(sql, row, values);
        read(inquiry);
        return answer.get();
    }

    public void read(Inquiry inquiry) {
        if (transactions.underWay() || !isAnsweredByCopy(inquiry)) {
            tables.read(inquiry);
        }
    }

    private boolean isAnsweredByCopy(Inquiry inquiry) {
        if (copy.source().isEmpty()) {
            return false;
        }
        try (Connection connection = copy.source().get().getConnection()) {
            inquiry.goOn(connection);
            return true;
        } catch (SQLException failure) {
            LOG.log(Level.WARNING, "The copy of the database gave no answer; the database itself is asked.", failure);
            return false;
        }
    }
}
