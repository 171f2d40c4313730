package org.carepurse.rest.seal;

import java.time.Instant;
import java.util.List;
import org.carepurse.proof.TreeHead;
import org.carepurse.seal.SealState;

/**
 * How far records are sealed.
 *
 * @param waiting records that are not sealed yet, counted up to a thousand
 * @param upToDate when everything was sealed last
 * @param heads the latest, the last one first
 */
public record SealStateView(long waiting, Instant upToDate, List<HeadView> heads) {

    /**
     * One head.
     *
     * @param size how many records it seals
     * @param line what is signed, and the signature
     */
    public record HeadView(long size, Instant sealedAt, String key, String line) {

        static HeadView of(TreeHead head) {
            return new HeadView(head.size(), head.sealedAt(), head.keyId(), head.line());
        }
    }

    static SealStateView of(SealState state) {
        return new SealStateView(
                state.waiting(),
                state.upToDate(),
                state.heads().stream().map(HeadView::of).toList());
    }
}
