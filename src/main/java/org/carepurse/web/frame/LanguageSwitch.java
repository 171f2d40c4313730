package org.carepurse.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.carepurse.identity.Language;
import org.carepurse.outcome.NotFound;

/** Remembers the language a person chose and leads them back to where they were. */
@RequestScoped
@Path("language")
public class LanguageSwitch {

    @GET
    @Path("{code}")
    public Response choose(@PathParam("code") String code, @QueryParam("back") String back) {
        Language language = Languages.byCode(code).orElseThrow(() -> new NotFound("language", code));
        return Response.seeOther(URI.create(LocalPath.orHome(back)))
                .cookie(Languages.remember(language))
                .build();
    }
}
