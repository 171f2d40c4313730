package org.carepurse.web.directory;

import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;

/** For whom a finance officer acts on these pages: the commissioner where they wear that hat. */
final class Commissioner {

    private Commissioner() {}

    /** @throws NotAllowed for anyone who is no finance officer */
    static long of(SignedIn who) {
        return who.organisationAs(Role.COMMISSIONER_FINANCE)
                .orElseThrow(() -> new NotAllowed(Permission.DECIDE_ON_PROVIDER));
    }
}
