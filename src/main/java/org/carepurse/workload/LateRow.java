package org.carepurse.workload;

import java.time.LocalDate;

/**
 * What took longer than its standard allows.
 *
 * @param invoice the reference of the invoice that it is about
 * @param until when it was over, or today while it is not
 */
public record LateRow(
        String invoice,
        String number,
        String person,
        String provider,
        LocalDate began,
        LocalDate until,
        boolean isOver) {}
