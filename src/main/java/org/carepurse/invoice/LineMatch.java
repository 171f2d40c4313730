package org.carepurse.invoice;

import java.util.List;
import org.carepurse.money.Sterling;
import org.carepurse.order.Quantity;
import org.carepurse.outcome.BrokenInvariant;
import org.joda.money.Money;

/**
 * What became of one claimed line: so much approved, and a reason for every penny of the rest.
 *
 * @param approvedQuantity how much of the service is approved
 * @param visits the deliveries that the approved quantity stands for
 */
record LineMatch(
        Claim claim, Quantity approvedQuantity, Money approved, List<VisitUse> visits, List<Finding> findings) {

    LineMatch {
        visits = List.copyOf(visits);
        findings = List.copyOf(findings);
        Money explained = approved.plus(total(findings));
        Quantity counted = findings.stream().map(Finding::quantity).reduce(approvedQuantity, Quantity::plus);
        if (!explained.isEqual(claim.amount()) || !counted.equals(claim.quantity())) {
            throw new BrokenInvariant("A claim of %s for %s was matched as %s for %s"
                    .formatted(claim.quantity(), claim.amount(), counted, explained));
        }
    }

    static LineMatch refused(Claim claim, MatchReason reason) {
        Finding whole = new Finding(reason, claim.quantity(), claim.amount(), List.of());
        return new LineMatch(claim, Quantity.NONE, Sterling.NONE, List.of(), List.of(whole));
    }

    Money notApproved() {
        return total(findings);
    }

    private static Money total(List<Finding> findings) {
        return findings.stream().map(Finding::amount).reduce(Sterling.NONE, Money::plus);
    }
}
