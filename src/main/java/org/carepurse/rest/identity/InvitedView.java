package org.carepurse.rest.identity;

import java.time.LocalDate;
import org.carepurse.identity.Invited;
import org.carepurse.identity.WelcomeCode;

/**
 * Somebody who may now choose their password.
 *
 * @param code to be handed to them and to nobody else; absent when this request was answered before, for it is told once
 * @param lastDay the last day on which it lets them in
 */
public record InvitedView(String reference, String code, LocalDate lastDay) {

    static InvitedView of(Invited invited) {
        return new InvitedView(
                invited.person().reference(),
                invited.code().map(WelcomeCode::text).orElse(null),
                invited.lastDay());
    }

    /** Without the code, as this may end in a log. */
    @Override
    public String toString() {
        return "InvitedView[" + reference + "]";
    }
}
