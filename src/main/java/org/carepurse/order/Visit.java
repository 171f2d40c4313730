package org.carepurse.order;

import java.time.LocalDate;
import org.carepurse.directory.Unit;

/**
 * One coming occasion of something ordered.
 *
 * @param order the order's reference
 * @param quantity how much on this day
 * @param isAgreed whether the provider has taken it on
 */
public record Visit(
        LocalDate day, String order, String service, String provider, Quantity quantity, Unit unit, boolean isAgreed) {}
