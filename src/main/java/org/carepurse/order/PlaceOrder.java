package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.CommitTogether;
import org.carepurse.outcome.Outcome;

/**
 * Places what somebody buys. Everything is checked again at that moment; what can be ordered is ordered and its whole
 * cost set aside, what must be approved is asked for, and the rest is left with its reason. Refused only when nothing at
 * all came of it.
 *
 * <p>People who buy at the same moment are decided one after the other but committed together, so that a busy pot does
 * not make them queue at the disk.
 */
@ApplicationScoped
public class PlaceOrder {

    /** While one act waits for the disk another can go on; with more, each would carry fewer people. */
    private static final int LANES = 2;

    private final CommitTogether<Asked, Outcome<Placed>> together;

    @Inject
    PlaceOrder(PlacingDesk desk) {
        together = new CommitTogether<>(LANES, Asked::meetsOthersAt, desk::decide);
    }

    /** To be called outside any transaction: the order is committed when this returns. */
    public Outcome<Placed> place(SignedIn who, RequestKey key, Purchase purchase) {
        return together.ask(new Asked(who, key, purchase));
    }
}
