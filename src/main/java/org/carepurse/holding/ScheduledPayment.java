package org.carepurse.holding;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * One payment of a schedule.
 *
 * @param number from 1
 * @param dueOn the working day on which it is to be there
 * @param amount what the commissioner pays in
 * @param contribution what the person pays for the same time
 */
public record ScheduledPayment(int number, Period period, LocalDate dueOn, Money amount, Money contribution) {}
