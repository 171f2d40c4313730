package org.carepurse.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.carepurse.careplan.Plan;

/** Where the money of a year that ends can go on to. */
@ApplicationScoped
class NextYears {

    private final FundingLines lines;
    private final Event<AgreedQuestion> agreed;

    @Inject
    NextYears(FundingLines lines, Event<AgreedQuestion> agreed) {
        this.lines = lines;
        this.agreed = agreed;
    }

    /**
     * The same stream's line of the person's next plan, held in the same way; nothing where somebody is to keep that money
     * and nobody has been agreed upon.
     */
    Optional<FundingLine> of(Plan plan, FundingLine line) {
        return lines.ofNextYear(plan, line).filter(this::hasAPlaceForCash);
    }

    private boolean hasAPlaceForCash(FundingLine next) {
        if (!next.holding().getsCashFirst()) {
            return true;
        }
        AgreedQuestion question = new AgreedQuestion(next);
        agreed.fire(question);
        return question.answered();
    }
}
