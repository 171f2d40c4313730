package org.carepurse.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps the sums up with the journal, in the background: no purchase waits for it. Safe on any number of servers. */
@ApplicationScoped
public class SpendingRounds {

    private final Counting counting;
    private final DeliveryCounting deliveries;

    @Inject
    SpendingRounds(Counting counting, DeliveryCounting deliveries) {
        this.counting = counting;
        this.deliveries = deliveries;
    }

    /** Counts until nothing is left. */
    public void goRound() {
        while (deliveries.countOn() | counting.countOn()) {
            // Each turn is an act of its own, so that other servers get theirs.
        }
    }

    /** Throws all sums away and counts the whole journal again. Pages say that they are being counted until it is done. */
    public void startAgain() {
        counting.forget();
        goRound();
    }
}
