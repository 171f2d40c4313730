package org.carepurse.holding;

import org.carepurse.careplan.PlanCommand;
import org.carepurse.money.Sterling;

/**
 * What a commissioner offers for one line of a plan, both by reference.
 *
 * @param contribution what the person pays of the line themselves, over the plan's time
 */
public record AgreementOffer(String plan, String line, KeptBy keptBy, PaymentTerms terms, Contribution contribution)
        implements PlanCommand {

    @Override
    public String facts() {
        return "%s, %s %s, own part %s %s"
                .formatted(
                        line,
                        terms.frequency(),
                        terms.when(),
                        Sterling.print(contribution.inAll()),
                        contribution.basis());
    }
}
