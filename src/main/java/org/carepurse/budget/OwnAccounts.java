package org.carepurse.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;

/** From which of its own accounts a commissioner pays people's money in, and into which what they pay it comes. */
@ApplicationScoped
public class OwnAccounts {

    private final Event<OwnAccountQuestion> question;

    @Inject
    OwnAccounts(Event<OwnAccountQuestion> question) {
        this.question = question;
    }

    /** Refused with {@code no-account-to-pay-in-from} before the commissioner has opened one. */
    public Outcome<Long> of(long commissionerId) {
        OwnAccountQuestion asked = new OwnAccountQuestion(commissionerId);
        question.fire(asked);
        return asked.answered()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.because("no-account-to-pay-in-from")));
    }

    /** Of a commissioner that has paid money in before, and so has one for good. */
    public long known(long commissionerId) {
        Outcome<Long> account = of(commissionerId);
        if (!account.isDone()) {
            throw new BrokenInvariant("Commissioner %d has lost its account".formatted(commissionerId));
        }
        return account.value();
    }
}
