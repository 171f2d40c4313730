package org.carepurse.bench;

/** A way of buying. Made for one load, with all money it needs; {@link #buy} is called by all callers at once. */
interface Contender extends AutoCloseable {

    String name();

    /** One purchase, answered only when it is safe on disk. */
    void buy(int caller) throws Exception;

    /** Before its turn; not counted. */
    default void beginTurn() {}

    /** After its turn; not counted. */
    default void endTurn() {}

    @Override
    default void close() throws Exception {}
}
