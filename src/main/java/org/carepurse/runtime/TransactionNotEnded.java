package org.carepurse.runtime;

/**
 * A transaction could not be committed or undone. Unchecked, because it passes through proxies on whose methods nobody
 * declares how the container's transactions fail, and who guards against failures there must meet it.
 */
class TransactionNotEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TransactionNotEnded(Exception why) {
        super(why);
    }
}
