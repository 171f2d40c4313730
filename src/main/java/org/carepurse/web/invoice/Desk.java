package org.carepurse.web.invoice;

import org.carepurse.identity.Hat;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;

/** At whose desk somebody sits: the organisation where they wear the hat. Nobody's, 0, when they do not wear it. */
final class Desk {

    private Desk() {}

    static long providerOf(SignedIn who) {
        return organisationWhere(who, Role.PROVIDER_STAFF);
    }

    /** Finance first; co-ordinators and auditors look on. */
    static long commissionerOf(SignedIn who) {
        long finance = organisationWhere(who, Role.COMMISSIONER_FINANCE);
        long auditor = organisationWhere(who, Role.COMMISSIONER_AUDITOR);
        long coordinator = organisationWhere(who, Role.CARE_COORDINATOR);
        return finance != 0 ? finance : auditor != 0 ? auditor : coordinator;
    }

    private static long organisationWhere(SignedIn who, Role role) {
        return who.hats().stream()
                .filter(hat -> hat.role() == role)
                .mapToLong(Hat::organisationId)
                .min()
                .orElse(0);
    }
}
