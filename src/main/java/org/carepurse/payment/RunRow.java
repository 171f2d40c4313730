package org.carepurse.payment;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * A payment run, as it is listed and shown.
 *
 * @param account what the account is called, with the end of its number
 * @param releasedBy who let it go; empty before
 */
public record RunRow(
        String reference,
        RunState state,
        RouteName route,
        String account,
        LocalDate cutOff,
        LocalDate payOn,
        String preparedBy,
        long preparedById,
        LocalDate preparedOn,
        String releasedBy,
        long payments,
        Money amount) {}
