package org.carepurse.web.enrolment;

import java.time.LocalDate;

/**
 * That somebody acts, acted or will act for somebody.
 *
 * @param name of the other side: the nominee's, when a holder's are listed, and the other way round
 * @param to the last day, or null until it is ended
 * @param mayEnd whether whoever looks at it may end it, and it is not over
 */
public record ActingRow(
        String reference,
        String name,
        LocalDate from,
        LocalDate to,
        LocalDate agreedOn,
        boolean isOver,
        boolean mayEnd) {}
