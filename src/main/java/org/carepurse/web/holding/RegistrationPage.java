package org.carepurse.web.holding;

import org.carepurse.holding.Registration;
import org.carepurse.holding.RegistrationState;
import org.carepurse.web.frame.Problems;

/**
 * Who asks to keep people's money.
 *
 * @param contact the reference of the person who can be given a code; empty before the approval
 * @param answer what was chosen, and why
 */
public record RegistrationPage(
        Registration registration, String contact, String answer, String reason, Problems problems) {

    public boolean waits() {
        return registration.state() == RegistrationState.ASKED;
    }
}
