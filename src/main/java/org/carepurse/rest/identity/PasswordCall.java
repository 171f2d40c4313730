package org.carepurse.rest.identity;

/** The password somebody has now, and the one they choose instead. */
public record PasswordCall(String old, String password) {

    /** Without either, as this may end in a log. */
    @Override
    public String toString() {
        return "PasswordCall";
    }
}
