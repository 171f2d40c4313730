package org.carepurse.rest.order;

import java.util.List;
import org.carepurse.order.Placed;
import org.carepurse.words.Words;

/**
 * What became of a purchase.
 *
 * @param orders references, one for each provider
 * @param requests references of what waits for approval
 * @param left the lines that were not ordered, with the reason
 */
public record PlacedView(List<String> orders, List<String> requests, List<LeftView> left) {

    /** @param line its place in the purchase, counted from 0 */
    public record LeftView(int line, CheckedView.Finding finding) {}

    static PlacedView of(Placed placed, Words words) {
        return new PlacedView(
                placed.orders(),
                placed.requests(),
                placed.left().stream()
                        .map(left -> new LeftView(left.line(), CheckedView.Finding.of(left.why(), words)))
                        .toList());
    }
}
