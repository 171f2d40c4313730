package org.carepurse.web.payment;

import org.carepurse.identity.Hat;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;

/** At whose desk somebody sits: the organisation where they wear the hat. Nobody's, 0, when they do not wear it. */
final class Desk {

    private Desk() {}

    static long providerOf(SignedIn who) {
        return organisationWhere(who, Role.PROVIDER_STAFF);
    }

    /** Finance first; auditors look on. */
    static long commissionerOf(SignedIn who) {
        long finance = organisationWhere(who, Role.COMMISSIONER_FINANCE);
        return finance != 0 ? finance : organisationWhere(who, Role.COMMISSIONER_AUDITOR);
    }

    private static long organisationWhere(SignedIn who, Role role) {
        return who.hats().stream()
                .filter(hat -> hat.role() == role)
                .mapToLong(Hat::organisationId)
                .min()
                .orElse(0);
    }
}
