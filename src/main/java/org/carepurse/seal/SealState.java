package org.carepurse.seal;

import java.time.Instant;
import java.util.List;
import org.carepurse.proof.TreeHead;

/**
 * How far a commissioner's records are sealed.
 *
 * @param heads the latest, the last one first
 * @param waiting records that are not sealed yet; counted up to a thousand
 * @param upToDate when everything was sealed last; null when never
 */
public record SealState(long tree, List<TreeHead> heads, long waiting, Instant upToDate) {

    /** Up to which records are counted that wait. */
    public static final long COUNTED_AT_MOST = 1_000;

    public SealState {
        heads = List.copyOf(heads);
    }
}
