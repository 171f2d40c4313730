package org.carepurse.launch;

/** A user of the database, with the password generated for this installation. */
public record DatabaseLogin(String user, String password) {
    @Override
    public String toString() {
        return user;
    }
}
