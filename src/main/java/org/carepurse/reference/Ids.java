package org.carepurse.reference;

import io.hypersistence.tsid.TSID;
import java.time.Duration;

/**
 * Record numbers made by the application and sorted by time, so that rows made together lie together and can be written
 * in one batch. Unique over nodes: each process draws a node number of its own at random.
 */
public final class Ids {

    private static final int BITS_BELOW_THE_MILLISECOND = 22;

    private static final TSID.Factory FACTORY =
            TSID.Factory.builder().withNodeBits(14).withNode(randomNode()).build();

    private Ids() {}

    public static long next() {
        return FACTORY.generate().toLong();
    }

    /** No number made so long ago or longer is above this one. */
    public static long madeBefore(Duration age) {
        return next() - (age.toMillis() << BITS_BELOW_THE_MILLISECOND);
    }

    private static int randomNode() {
        return new java.security.SecureRandom().nextInt(1 << 14);
    }
}
