package org.carepurse.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns what a controller throws into a page; what broke on our side is written to the log and told to nobody. */
@Provider
@ApplicationScoped
public class TroubleMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(TroubleMapper.class.getName());

    private final TroublePages pages;
    private final HttpServletRequest request;

    @Inject
    TroubleMapper(TroublePages pages, HttpServletRequest request) {
        this.pages = pages;
        this.request = request;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        int status = status(thrown);
        if (status < Response.Status.BAD_REQUEST.getStatusCode()) {
            return ((WebApplicationException) thrown).getResponse();
        }
        Trouble trouble = Trouble.of(thrown);
        if (trouble == Trouble.BROKEN || trouble == Trouble.OUT_OF_REACH) {
            LOG.log(Level.SEVERE, "A page broke: " + request.getRequestURI(), thrown);
        }
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .entity(pages.draw(trouble, request))
                .build();
    }

    private static int status(Throwable thrown) {
        return thrown instanceof WebApplicationException http
                ? http.getResponse().getStatus()
                : Trouble.of(thrown).status();
    }
}
