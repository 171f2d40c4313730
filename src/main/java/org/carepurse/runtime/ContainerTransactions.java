package org.carepurse.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;
import org.carepurse.table.Transactions;

/** An act's transaction, as the container's transaction service gives it. */
@ApplicationScoped
class ContainerTransactions implements Transactions {

    private final UserTransaction transaction;

    @Inject
    ContainerTransactions(UserTransaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public boolean underWay() {
        try {
            return transaction.getStatus() != Status.STATUS_NO_TRANSACTION;
        } catch (SystemException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    @Override
    public <T> T inOne(Callable<T> work) throws Exception {
        transaction.begin();
        boolean done = false;
        try {
            T result = work.call();
            done = true;
            return result;
        } finally {
            end(done);
        }
    }

    private void end(boolean done) {
        try {
            if (done) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException notEnded) {
            throw new TransactionNotEnded(notEnded);
        }
    }
}
