package org.carepurse.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;

/** What a page with a form needs that is open to all: a visitor is known by nothing yet. */
public interface Greeting {

    /** Gives a visitor the token that proves the form on this page. */
    Response.ResponseBuilder greet(Response.ResponseBuilder page, HttpServletRequest request);
}
