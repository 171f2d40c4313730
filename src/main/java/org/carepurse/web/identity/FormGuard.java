package org.carepurse.web.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.carepurse.web.frame.FormNotOurs;

/**
 * Lets an act through only when it comes from one of our own pages: the browser says so where it says anything, and the
 * form brings back the secret that we put into it. The body is read here once and put back, since a servlet filter that
 * asks for parameters would leave nothing for the controllers to read.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class FormGuard implements ContainerRequestFilter {

    /** More than any form of ours holds, filled to the limits of its fields. */
    private static final int LARGEST_FORM = 512 * 1024;

    /** A file of some 20,000 lines. It is held in memory while it is looked at. */
    private static final int LARGEST_WITH_FILE = 4 * 1024 * 1024;

    private static final Set<String> ONLY_LOOKING = Set.of("GET", "HEAD", "OPTIONS");

    private final CurrentSignIn current;

    @Context
    private HttpServletRequest request;

    @Context
    private ResourceInfo act;

    @Inject
    FormGuard(CurrentSignIn current) {
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        if (ONLY_LOOKING.contains(context.getMethod())) {
            return;
        }
        if (!comesFromUs(context)) {
            throw new FormNotOurs();
        }
        boolean withFile = MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(context.getMediaType()) && takesFile();
        if (!withFile && !MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(context.getMediaType())) {
            throw new NotSupportedException();
        }
        byte[] form = read(context.getEntityStream(), withFile ? LARGEST_WITH_FILE : LARGEST_FORM);
        if (!bringsSecret(withFile ? FormField.firstPart("csrf", form) : FormField.of("csrf", form))) {
            throw new FormNotOurs();
        }
        context.setEntityStream(new ByteArrayInputStream(form));
    }

    private static byte[] read(InputStream body, int largest) throws IOException {
        byte[] form = body.readNBytes(largest + 1);
        if (form.length > largest) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return form;
    }

    /** Only an act that says so takes a form with a file in it; no other has to expect one. */
    private boolean takesFile() {
        Consumes takes = act.getResourceMethod().getAnnotation(Consumes.class);
        return takes != null && List.of(takes.value()).contains(MediaType.MULTIPART_FORM_DATA);
    }

    /** What browsers say of where a request began; those that say nothing are judged by the secret alone. */
    private boolean comesFromUs(ContainerRequestContext context) {
        String site = context.getHeaderString("Sec-Fetch-Site");
        String origin = context.getHeaderString("Origin");
        return (site == null || site.equals("same-origin") || site.equals("none"))
                && (origin == null || origin.equals(ourOrigin()));
    }

    private String ourOrigin() {
        return request.getScheme() + "://" + request.getHeader("Host");
    }

    private boolean bringsSecret(String sent) {
        return current.token().filter(token -> token.hasFormSecret(sent)).isPresent();
    }
}
