package org.carepurse.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.carepurse.budget.AgreedQuestion;
import org.carepurse.budget.FundingLine;
import org.carepurse.budget.MoneyLeavesYear;

/**
 * The cash of a year that is closed: where somebody keeps it, they are told to hand over what goes on to the next year in
 * another account, and to pay back what the commissioner recovers, with a notice to the person.
 */
@ApplicationScoped
class YearEndCash {

    private final AgreementFile agreements;
    private final Handovers handovers;
    private final RepaymentNotices notices;

    @Inject
    YearEndCash(AgreementFile agreements, Handovers handovers, RepaymentNotices notices) {
        this.agreements = agreements;
        this.handovers = handovers;
        this.notices = notices;
    }

    void answer(@Observes AgreedQuestion question) {
        agreements
                .liveOf(question.lineId())
                .filter(agreement -> agreement.state() == AgreementState.ACCEPTED)
                .ifPresent(agreement -> question.isAgreed());
    }

    void follow(@Observes MoneyLeavesYear leaving) {
        agreements.lastOf(leaving.year().id()).ifPresent(kept -> follow(kept, leaving));
    }

    private void follow(Agreement kept, MoneyLeavesYear leaving) {
        Agreement next =
                leaving.next().map(FundingLine::id).flatMap(agreements::lastOf).orElse(null);
        handovers
                .instruct(
                        leaving.plan(),
                        kept,
                        next,
                        leaving.amount(),
                        leaving.occasion().actorId())
                .filter(cash -> leaving.next().isEmpty())
                .ifPresent(cash -> notices.give(
                        kept, cash, leaving.reason(), leaving.occasion().actorId()));
    }
}
