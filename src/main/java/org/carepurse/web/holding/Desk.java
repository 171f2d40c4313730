package org.carepurse.web.holding;

import java.util.Set;
import org.carepurse.identity.Hat;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;

/** At whose desk somebody sits: the organisation where they wear the hat that the page asks for. */
final class Desk {

    private static final Set<Role> COMMISSIONERS = Set.of(Role.COMMISSIONER_FINANCE, Role.COMMISSIONER_AUDITOR);
    private static final Set<Role> KEEPERS = Set.of(Role.BUREAU_CLERK, Role.FUND_HOLDER_STAFF);

    private Desk() {}

    /** @throws NotAllowed for anyone who sits at no commissioner's */
    static long commissioner(SignedIn who) {
        return at(who, COMMISSIONERS, Permission.SEE_PAYMENTS_IN);
    }

    /** @throws NotAllowed for anyone who works for nobody that keeps money */
    static long keeper(SignedIn who) {
        return at(who, KEEPERS, Permission.SEE_KEPT_MONEY);
    }

    private static long at(SignedIn who, Set<Role> seats, Permission lacking) {
        return who.hats().stream()
                .filter(hat -> seats.contains(hat.role()))
                .map(Hat::organisationId)
                .min(Long::compare)
                .orElseThrow(() -> new NotAllowed(lacking));
    }
}
