package org.carepurse.rest.spending;

import java.time.Instant;
import java.util.List;
import org.carepurse.spending.Spent;

/**
 * What money went on.
 *
 * @param countedAt until when everything is in it; absent while the journal is counted for the first time
 */
public record SpendingView(List<SpendingGroupView> groups, SpendingGroupView total, Instant countedAt) {

    static SpendingView of(Spent spent) {
        return new SpendingView(
                spent.groups().stream().map(SpendingGroupView::of).toList(),
                SpendingGroupView.of(spent.total()),
                spent.countedAt().orElse(null));
    }
}
