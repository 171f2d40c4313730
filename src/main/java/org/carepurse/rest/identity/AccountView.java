package org.carepurse.rest.identity;

import java.time.LocalDate;
import org.carepurse.identity.AccountState;
import org.carepurse.identity.Capacity;
import org.carepurse.identity.EnrolledPerson;

/**
 * Somebody who can sign in, or could.
 *
 * @param as as what they were enrolled
 * @param organisation where they work or are known; absent for nominees
 * @param day the last day of a code that is out, or the day on which access ended; absent in other states
 */
public record AccountView(
        String reference,
        String name,
        String email,
        Capacity as,
        String organisation,
        AccountState state,
        LocalDate day) {

    static AccountView of(EnrolledPerson one) {
        return new AccountView(
                one.reference(),
                one.name(),
                one.email(),
                one.capacity(),
                one.organisation().isEmpty() ? null : one.organisation(),
                one.state(),
                one.day());
    }
}
