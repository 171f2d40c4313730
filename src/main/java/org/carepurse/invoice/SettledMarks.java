package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.table.Tables;

/** Marks the shares of which nothing can be owed, so that what is owed is found without reading all that was ever paid. */
@ApplicationScoped
class SettledMarks {

    private static final int AT_ONCE = 500;

    private final Tables tables;

    @Inject
    SettledMarks(Tables tables) {
        this.tables = tables;
    }

    void mark(@Observes SharesSettled told) {
        List<ShareKey> shares = List.copyOf(told.shares());
        for (int from = 0; from < shares.size(); from += AT_ONCE) {
            mark(shares.subList(from, Math.min(from + AT_ONCE, shares.size())), told.areSettled());
        }
    }

    private void mark(List<ShareKey> some, boolean areSettled) {
        List<Object> values = new ArrayList<>();
        values.add(areSettled);
        some.forEach(share -> values.addAll(List.of(share.approvalId(), share.holdId())));
        tables.change(
                "UPDATE approval_share SET is_settled = ? WHERE (approval_id, hold_id) IN ("
                        + "(?, ?), ".repeat(some.size() - 1) + "(?, ?))",
                values.toArray());
    }
}
