package org.carepurse.budget;

import java.time.LocalDate;
import org.carepurse.careplan.FundingStream;
import org.joda.money.Money;

/**
 * A stream's year that is closed, with what came after.
 *
 * @param recovered when it was closed
 * @param neverPaid what had been granted and was never paid in
 * @param free what has come free since and was not recovered yet
 * @param reserved what orders still have set aside
 * @param netRecovered all that was ever recovered of it, less what was charged to it late: it may be below zero
 */
public record ClosedYear(
        String plan,
        String holder,
        String line,
        FundingStream stream,
        LocalDate closedOn,
        Money carriedOver,
        Money recovered,
        Money neverPaid,
        String reason,
        Money free,
        Money reserved,
        Money netRecovered) {}
