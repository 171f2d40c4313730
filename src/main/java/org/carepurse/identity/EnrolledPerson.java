package org.carepurse.identity;

import java.time.LocalDate;

/**
 * One line of the list of people who can sign in.
 *
 * @param organisation where they work or are known; empty for someone who only acts for budget holders
 * @param day the last day of a code that is out, or the day on which access ended; null in other states
 */
public record EnrolledPerson(
        String reference,
        String name,
        String email,
        Capacity capacity,
        String organisation,
        AccountState state,
        LocalDate day) {}
