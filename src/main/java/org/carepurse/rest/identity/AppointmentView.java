package org.carepurse.rest.identity;

import java.time.LocalDate;

/**
 * That somebody acts for a budget holder.
 *
 * @param to the last day; absent until it is ended
 * @param agreedOn when it was recorded that both had said yes
 */
public record AppointmentView(
        String reference, String holder, String nominee, LocalDate from, LocalDate to, LocalDate agreedOn) {}
