package org.carepurse.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.carepurse.identity.Hat;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;

/** At which commissioner's desk somebody sits: where they wear the hat of finance or of an auditor. */
@ApplicationScoped
class Desk {

    private static final Set<Role> SEATS = EnumSet.of(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR);

    /** @throws NotAllowed when they sit at none */
    long commissioner(SignedIn who) {
        return who.hats().stream()
                .filter(hat -> SEATS.contains(hat.role()))
                .map(Hat::organisationId)
                .min(Long::compare)
                .orElseThrow(() -> new NotAllowed(Permission.SEE_PEOPLE_AND_BUDGETS));
    }
}
