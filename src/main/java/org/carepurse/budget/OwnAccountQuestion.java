package org.carepurse.budget;

import java.util.ArrayList;
import java.util.List;

/**
 * Asked of whoever keeps the accounts that commissioners pay from: out of which of its own can a commissioner pay people's
 * money in, and into which does what people pay it come? Whoever observes it answers in the same transaction, the account
 * that was opened first before all others; where nobody does, it has none.
 */
public final class OwnAccountQuestion {

    private final long commissionerId;
    private final List<OwnAccount> answered = new ArrayList<>();

    OwnAccountQuestion(long commissionerId) {
        this.commissionerId = commissionerId;
    }

    public long commissionerId() {
        return commissionerId;
    }

    public void answer(OwnAccount account) {
        answered.add(account);
    }

    List<OwnAccount> answered() {
        return List.copyOf(answered);
    }
}
