package org.carepurse.web.claimfile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.carepurse.claimfile.ClaimFileSight;
import org.carepurse.claimfile.ClaimFileSights;
import org.carepurse.claimfile.ResultSheet;
import org.carepurse.identity.SignedIn;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.words.Words;

/** What became of a file's lines, as a file: no page, and so no controller. */
@RequestScoped
@Path("provider/files/{file: FIL-[^/]+}/csv")
public class ResultController {

    private final ResultSheet results;
    private final ClaimFileSights sights;
    private final CurrentPerson person;

    @Context
    private HttpServletRequest request;

    @Inject
    ResultController(ResultSheet results, ClaimFileSights sights, CurrentPerson person) {
        this.results = results;
        this.sights = sights;
        this.person = person;
    }

    @GET
    public Response download(@PathParam("file") String file) {
        SignedIn who = person.who();
        ClaimFileSight shown = sights.show(who, file);
        Words words = Words.in(Languages.of(request));
        StreamingOutput content = out -> results.write(who, file, words, out);
        return Download.of(shown.reference(), content);
    }
}
