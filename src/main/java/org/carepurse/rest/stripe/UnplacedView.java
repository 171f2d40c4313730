package org.carepurse.rest.stripe;

import java.time.Instant;
import java.util.List;
import org.carepurse.money.Sterling;
import org.carepurse.stripe.UnplacedSight;

/**
 * Money that somebody paid and that has no place in the books.
 *
 * @param of the agreement or funding line that they meant
 * @param why the code of the rule that kept it from there
 * @param places the agreements and funding lines where it can be put; told of one alone
 */
public record UnplacedView(
        String reference,
        long amountPence,
        String of,
        String why,
        Instant cameAt,
        boolean isGoingBack,
        List<String> places) {

    static UnplacedView of(UnplacedSight money) {
        return new UnplacedView(
                money.reference(),
                Sterling.inPence(money.amount()),
                money.of(),
                money.why(),
                money.cameAt(),
                money.isGoingBack(),
                money.places().stream().map(UnplacedSight.Place::of).toList());
    }
}
