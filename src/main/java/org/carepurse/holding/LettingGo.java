package org.carepurse.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.carepurse.budget.LetGoQuestion;
import org.carepurse.budget.PromiseLetGo;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.carepurse.time.London;

/**
 * A year is closed for which not all was paid in: its payments to come end, and an agreement that nobody has answered goes. What
 * the person was to pay stays due; from now on it is the commissioner's, for there is no account for it to go into any more.
 */
@ApplicationScoped
class LettingGo {

    private final AgreementFile agreements;
    private final HandingOn payments;
    private final Clock clock;

    @Inject
    LettingGo(AgreementFile agreements, HandingOn payments, Clock clock) {
        this.agreements = agreements;
        this.payments = payments;
        this.clock = clock;
    }

    void answer(@Observes LetGoQuestion question) {
        agreements.lastOf(question.lineId()).map(payments::nothingInARun).ifPresent(answer -> {
            if (!answer.isDone()) {
                question.refuse(answer.why());
            }
        });
    }

    void follow(@Observes PromiseLetGo promise) {
        agreements
                .liveOf(promise.year().id())
                .filter(agreement -> agreement.state() == AgreementState.OFFERED)
                .ifPresent(offered -> withdraw(offered, promise));
        agreements.lastOf(promise.year().id()).ifPresent(this::stop);
    }

    private void stop(Agreement kept) {
        payments.stopPaying(kept);
        kept.billsFromNow();
    }

    private void withdraw(Agreement offered, PromiseLetGo promise) {
        Outcome<String> withdrawn = offered.withdraw(promise.by(), London.today(clock), promise.reason());
        if (!withdrawn.isDone()) {
            throw new BrokenInvariant("An offer is not withdrawn: " + withdrawn.why());
        }
    }
}
