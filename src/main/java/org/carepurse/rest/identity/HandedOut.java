package org.carepurse.rest.identity;

/**
 * What a sign-in is answered with.
 *
 * @param token to be sent as {@code Authorization: Bearer …} with each call, and kept secret
 */
public record HandedOut(String token, String type) {

    /** Without the token, as this may end in a log. */
    @Override
    public String toString() {
        return "HandedOut";
    }
}
