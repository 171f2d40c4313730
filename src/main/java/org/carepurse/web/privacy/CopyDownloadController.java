package org.carepurse.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.privacy.PersonalCopies;
import org.carepurse.privacy.PersonalCopy;
import org.carepurse.web.frame.CurrentPerson;

/** A copy as a file: no page, and so no controller. One that is not there leads back to the list, which says how far it is. */
@RequestScoped
@Path("account/copies/{copy: COP-[^/]+}/zip")
public class CopyDownloadController {

    private final PersonalCopies copies;
    private final CurrentPerson person;

    @Inject
    CopyDownloadController(PersonalCopies copies, CurrentPerson person) {
        this.copies = copies;
        this.person = person;
    }

    @GET
    public Response download(@PathParam("copy") String reference) {
        SignedIn who = person.who();
        Outcome<PersonalCopy> taken = copies.take(who, reference);
        if (!taken.isDone()) {
            return Response.seeOther(URI.create("/account/copies")).build();
        }
        StreamingOutput content = out -> copies.write(taken.value(), out);
        return Response.ok(content, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + reference + ".zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
