package org.carepurse.order;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.directory.Offer;
import org.carepurse.money.Sterling;
import org.carepurse.policy.PolicyBook;
import org.joda.money.Money;

/**
 * Everything that the rules judge one line by, as it is today.
 *
 * @param offer what the service is and costs on the line's first day
 * @param policies the rules of the commissioner whose money it is
 * @param exceptions the family exceptions on record between the holder and the provider
 * @param left what the goal's pots have left, after the lines before it
 * @param seen what the buyer was shown that it costs; null when nothing was shown yet
 */
record LineFacts(
        Want want,
        LocalDate today,
        Offer offer,
        GoalAtHand goal,
        PolicyBook policies,
        List<FamilyException> exceptions,
        Money left,
        Money seen) {

    int occasions() {
        return want.schedule().occasions().size();
    }

    Money price() {
        return offer.price().orElse(Sterling.NONE);
    }

    /** The whole of it, until its last day. */
    Money cost() {
        return want.quantity().at(price()).multipliedBy(occasions());
    }
}
