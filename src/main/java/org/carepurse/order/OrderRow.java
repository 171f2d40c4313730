package org.carepurse.order;

import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * An order in a list.
 *
 * @param services the first service's name
 * @param more how many lines it has beside the first
 * @param firstDay the first day of any of its lines
 */
public record OrderRow(
        String reference,
        OrderState state,
        String provider,
        String holder,
        String services,
        int more,
        LocalDate firstDay,
        Money cost,
        Instant placedAt) {}
