package org.carepurse.table;

import java.util.concurrent.Callable;

/**
 * Where an act's transaction begins and ends. The container brings one over its own transaction service, a test one over
 * a plain connection; nothing else knows the difference.
 */
public interface Transactions {

    /** Runs the work in a new transaction: committed when it returns, undone when it throws. */
    <T> T inOne(Callable<T> work) throws Exception;

    /** Whether the calling thread is within a transaction already. */
    boolean underWay();
}
