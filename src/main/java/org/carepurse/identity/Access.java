package org.carepurse.identity;

import jakarta.enterprise.context.ApplicationScoped;

/** The one place that decides whether a person may do or see something. */
@ApplicationScoped
public class Access {

    public boolean may(SignedIn who, Permission permission, Whose whose) {
        return permission.isFor(who, whose);
    }

    /** @throws NotAllowed when the person stands in none of the relations that the permission asks for */
    public void require(SignedIn who, Permission permission, Whose whose) {
        if (!may(who, permission, whose)) {
            throw new NotAllowed(permission);
        }
    }
}
