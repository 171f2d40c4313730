package org.carepurse.payment;

import java.time.LocalDate;

/**
 * A run about to be collected.
 *
 * @param account from which it is paid, by reference
 * @param cutOff the last day on which an amount may have been approved to be in it
 * @param payOn the working day on which the money is to move
 */
public record PrepareRun(long commissionerId, String account, LocalDate cutOff, LocalDate payOn, RouteName route) {}
