package org.carepurse.stripe;

import java.time.Instant;
import org.joda.money.Money;

/**
 * How far money has come that somebody pays on Stripe's page.
 *
 * @param commissionerId whom it comes to
 * @param of the agreement or the funding line that it is for
 * @param amount what was asked for, or what came once it came
 * @param page where on Stripe it can be paid; null while Stripe has given none
 * @param endsAt until when
 */
public record CheckoutSight(
        String reference,
        long commissionerId,
        Purpose purpose,
        String of,
        Money amount,
        CheckoutState state,
        String page,
        Instant endsAt) {}
