package org.carepurse.rest.identity;

/** The code somebody was handed, and the password they choose. */
public record WelcomeCall(String code, String password) {

    /** Without either, as this may end in a log. */
    @Override
    public String toString() {
        return "WelcomeCall";
    }
}
