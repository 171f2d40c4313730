package org.carepurse.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.carepurse.identity.Language;
import org.carepurse.outcome.NotFound;

/** Remembers the language a person chose and leads them back to where they were. */
@RequestScoped
@Path("language")
public class LanguageSwitch {

    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    @GET
    @Path("{code}")
    public Response choose(@PathParam("code") String code, @QueryParam("back") String back) {
        Language language = Languages.byCode(code).orElseThrow(() -> new NotFound("language", code));
        NewCookie remembered = new NewCookie.Builder(Languages.COOKIE)
                .value(language.code()).path("/").maxAge(A_YEAR).httpOnly(true).sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(URI.create(LocalPath.orHome(back))).cookie(remembered).build();
    }
}
