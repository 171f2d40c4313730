package org.carepurse.rest.frame;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Why a call was not done, as RFC 9457 writes it.
 *
 * @param status the HTTP status: 400 the call is wrong, 401 nobody is signed in, 403 not allowed, 404 nothing there,
 *     409 a rule refuses, 503 not possible at this moment
 * @param code which mistake or rule, for programs: {@code not-enough-left}
 * @param title what happened, in a sentence
 * @param next what to do about it, in a sentence; absent when the title says it
 * @param field which field of the call is at fault; absent when none is
 */
public record Problem(int status, String code, String title, String next, String field) {

    static final MediaType TYPE = MediaType.valueOf("application/problem+json");

    /** A database that is started again is there within seconds. */
    private static final int SOON_SECONDS = 5;

    Response answer() {
        Response.ResponseBuilder answer = Response.status(status).type(TYPE).entity(this);
        switch (status) {
            case 401 -> answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case 503 -> answer.header(HttpHeaders.RETRY_AFTER, SOON_SECONDS);
            default -> {}
        }
        return answer.build();
    }
}
