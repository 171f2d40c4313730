package org.carepurse.web.frame;

import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;

/** At whose desk somebody sits: the organisation where they wear the hat. Nobody's, 0, when they do not wear it. */
public final class Desk {

    private static final long NOBODYS = 0;

    private Desk() {}

    public static long providerOf(SignedIn who) {
        return who.organisationAs(Role.PROVIDER_STAFF).orElse(NOBODYS);
    }

    /** Finance first; auditors and co-ordinators look on. */
    public static long commissionerOf(SignedIn who) {
        return who.organisationAs(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR, Role.CARE_COORDINATOR)
                .orElse(NOBODYS);
    }

    /** Of the bureau or the fund holder that keeps people's money. */
    public static long keeperOf(SignedIn who) {
        return who.organisationAs(Role.BUREAU_CLERK, Role.FUND_HOLDER_STAFF).orElse(NOBODYS);
    }
}
