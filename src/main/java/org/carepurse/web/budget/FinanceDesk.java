package org.carepurse.web.budget;

import org.carepurse.identity.Hat;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;

/** For which commissioner somebody does its finance, or audits it. */
final class FinanceDesk {

    private FinanceDesk() {}

    /** @throws NotAllowed when for none */
    static long of(SignedIn who) {
        return who.hats().stream()
                .filter(hat -> hat.role() == Role.COMMISSIONER_FINANCE || hat.role() == Role.COMMISSIONER_AUDITOR)
                .map(Hat::organisationId)
                .findFirst()
                .orElseThrow(() -> new NotAllowed(Permission.SEE_PEOPLE_AND_BUDGETS));
    }
}
