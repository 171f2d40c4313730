package org.carepurse.rest.identity;

/** Who signs in, and with which password. */
public record Credentials(String email, String password) {

    /** Without the password, as this may end in a log. */
    @Override
    public String toString() {
        return "Credentials";
    }
}
