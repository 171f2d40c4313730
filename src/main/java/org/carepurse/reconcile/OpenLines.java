package org.carepurse.reconcile;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * The lines nobody has explained, and how old they are.
 *
 * @param net what they come to; below zero when more went out
 * @param overAWeek how many are older than seven days
 * @param overAMonth how many are older than thirty days
 * @param nobodys how many nobody looks into
 * @param oldest null when there are none
 */
public record OpenLines(long lines, Money net, long overAWeek, long overAMonth, long nobodys, LocalDate oldest) {}
