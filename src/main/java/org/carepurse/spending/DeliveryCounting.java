package org.carepurse.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.carepurse.audit.Act;
import org.carepurse.table.Tables;

/**
 * Adds deliveries to the sums, some at a time. A delivery says itself whether all that counts of it is summed; one that was
 * answered otherwise, corrected or billed since is taken off where it was counted, and counted anew.
 */
@ApplicationScoped
class DeliveryCounting {

    private static final int AT_ONCE = 2_000;

    /** What somebody is about to change is counted the next time; nobody who delivers waits for it. */
    private static final String DUE =
            "SELECT id FROM delivery WHERE is_summed = FALSE ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED";

    private static final String KEEP = "INSERT INTO spending_delivered (delivery_id, pot_id, pence) ";
    private static final String ADD_UNITS =
            """
            INSERT INTO spending_units (commissioner_id, month, category, unit, provider_id, price_pence, hundredths)
            SELECT given.* FROM (%s) given
            ON DUPLICATE KEY UPDATE hundredths = spending_units.hundredths + VALUES(hundredths)""";

    private final Tables tables;

    @Inject
    DeliveryCounting(Tables tables) {
        this.tables = tables;
    }

    /** Whether there may be more to count. */
    @Act
    boolean countOn() {
        tables.read(Counting.TURN, Progress::of);
        List<Long> due = tables.read(DUE, row -> row.getLong(1), (long) AT_ONCE);
        if (!due.isEmpty()) {
            count("d.id IN (" + Counting.text(due) + ")", "delivery_id IN (" + Counting.text(due) + ")");
        }
        return due.size() >= AT_ONCE;
    }

    private void count(String deliveries, String kept) {
        tables.change(SubjectSql.added(CountedDeliveries.kept("-", deliveries)));
        tables.change("DELETE FROM spending_delivered WHERE " + kept);
        tables.change(KEEP + CountedDeliveries.parts(deliveries));
        tables.change(SubjectSql.added(CountedDeliveries.kept("", deliveries)));
        tables.change(
                ADD_UNITS.formatted(CountedDeliveries.units("d.counts_hundredths - d.summed_hundredths", deliveries)));
        tables.change("UPDATE delivery d SET d.summed_hundredths = d.counts_hundredths WHERE " + deliveries);
    }
}
