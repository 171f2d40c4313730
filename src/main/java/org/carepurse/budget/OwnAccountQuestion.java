package org.carepurse.budget;

import java.util.Optional;

/**
 * Asked of whoever keeps the accounts that commissioners pay from: out of which of its own does a commissioner pay people's
 * money in, and into which does what people pay it come? Whoever observes it answers in the same transaction; where nobody does, it has none.
 */
public final class OwnAccountQuestion {

    private final long commissionerId;
    private Long accountId;

    OwnAccountQuestion(long commissionerId) {
        this.commissionerId = commissionerId;
    }

    public long commissionerId() {
        return commissionerId;
    }

    /** @param account by which number the books know it */
    public void answer(long account) {
        accountId = account;
    }

    Optional<Long> answered() {
        return Optional.ofNullable(accountId);
    }
}
