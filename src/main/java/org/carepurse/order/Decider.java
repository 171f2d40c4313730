package org.carepurse.order;

import org.carepurse.identity.Permission;

/** Who approves what may not be ordered without being asked; the later one decides when both would be asked. */
public enum Decider {
    /** The co-ordinator of the plan, for what the plan does not name. */
    COORDINATOR(Permission.APPROVE_WHAT_IS_NOT_PLANNED),
    /** The commissioner's finance people, for what goes beyond the limit they have set. */
    FINANCE(Permission.APPROVE_ABOVE_THE_LIMIT);

    private final Permission permission;

    Decider(Permission permission) {
        this.permission = permission;
    }

    Permission permission() {
        return permission;
    }
}
