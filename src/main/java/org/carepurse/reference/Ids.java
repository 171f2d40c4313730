package org.carepurse.reference;

import io.hypersistence.tsid.TSID;

/**
 * Record numbers made by the application and sorted by time, so that rows made together lie together and can be written
 * in one batch. Unique over nodes: each process draws a node number of its own at random.
 */
public final class Ids {

    private static final TSID.Factory FACTORY =
            TSID.Factory.builder().withNodeBits(14).withNode(randomNode()).build();

    private Ids() {}

    public static long next() {
        return FACTORY.generate().toLong();
    }

    private static int randomNode() {
        return new java.security.SecureRandom().nextInt(1 << 14);
    }
}
