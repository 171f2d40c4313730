package org.carepurse.stripe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.OwnAccounts;
import org.carepurse.holding.Collected;
import org.carepurse.holding.OwnParts;
import org.carepurse.holding.TopUps;
import org.carepurse.outcome.Outcome;

/** Writes money that came into the books: as somebody's own part, or as more for a line of theirs. */
@ApplicationScoped
class Placing {

    private final OwnParts ownParts;
    private final TopUps topUps;
    private final OwnAccounts accounts;

    @Inject
    Placing(OwnParts ownParts, TopUps topUps, OwnAccounts accounts) {
        this.ownParts = ownParts;
        this.topUps = topUps;
        this.accounts = accounts;
    }

    /** Refuses as {@link OwnParts#collected} and {@link TopUps#collected} do; nothing is written then. */
    Outcome<String> place(Checkout money, Purpose as, String at) {
        RequestKey key = new RequestKey(money.reference() + ":arrived");
        return accounts.of(money.commissionerId()).then(account -> {
            Collected came = new Collected(at, money.amount(), money.payerId(), account);
            return as == Purpose.OWN_PART ? ownParts.collected(key, came) : topUps.collected(key, came);
        });
    }
}
