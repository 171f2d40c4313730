package org.carepurse.order;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * A goal that a buyer can choose to pay from.
 *
 * @param left what its pots that are paid from here have left
 * @param planEnds the last day that can be ordered for
 */
public record GoalChoice(long id, String reference, String title, Money left, LocalDate planEnds) {}
