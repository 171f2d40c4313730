package org.carepurse.identity;

/** The person who asks may not do or see this. Says nothing of the record: not even whether it exists. */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Permission permission;

    public NotAllowed(Permission permission) {
        super("Not allowed: " + permission);
        this.permission = permission;
    }

    public Permission permission() {
        return permission;
    }
}
