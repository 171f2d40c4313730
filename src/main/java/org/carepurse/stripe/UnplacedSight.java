package org.carepurse.stripe;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;

/**
 * Money that somebody paid and that has no place in the books, with what can be done about it.
 *
 * @param amount what came, which may be another amount than was asked for
 * @param payer who paid it, by name
 * @param purpose what they paid it for
 * @param of the agreement or funding line that they meant
 * @param why the code of the refusal that kept it from there
 * @param isGoingBack whether Stripe is being asked to give it back
 * @param canGoBack whether Stripe can give it back
 * @param places where it can be put: agreements and funding lines of the same person
 */
public record UnplacedSight(
        String reference,
        Money amount,
        String payer,
        Purpose purpose,
        String of,
        String why,
        Instant cameAt,
        boolean isGoingBack,
        boolean canGoBack,
        List<Place> places) {

    /** @param of the agreement or funding line */
    public record Place(Purpose purpose, String of) {}

    public UnplacedSight {
        places = List.copyOf(places);
    }
}
