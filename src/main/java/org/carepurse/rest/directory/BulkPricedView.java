package org.carepurse.rest.directory;

import java.util.List;
import org.carepurse.directory.BulkPriced;
import org.carepurse.outcome.Refusal;
import org.carepurse.words.Words;

/**
 * What came of pricing many services at once.
 *
 * @param priced how many were priced and approved
 * @param left those that were not, with the reason
 */
public record BulkPricedView(int priced, List<LeftUnpriced> left) {

    /** @param code the rule, for programs; @param why in a sentence; @param next what can be done */
    public record LeftUnpriced(String service, String code, String why, String next) {

        static LeftUnpriced of(String service, Refusal refusal, Words words) {
            return new LeftUnpriced(service, refusal.code(), words.say(refusal), words.next(refusal));
        }
    }

    static BulkPricedView of(BulkPriced done, Words words) {
        return new BulkPricedView(
                done.priced(),
                done.refused().entrySet().stream()
                        .map(left -> LeftUnpriced.of(left.getKey(), left.getValue(), words))
                        .toList());
    }
}
