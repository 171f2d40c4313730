package org.carepurse.web.seal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.carepurse.identity.SignedIn;
import org.carepurse.seal.Seals;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.words.Words;

/** The seals of a commissioner's records: to look at, and to take away. */
@RequestScoped
@Path("seals")
public class SealsController {

    private final Seals seals;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    SealsController(Seals seals, CurrentPerson person, Models models) {
        this.seals = seals;
        this.person = person;
        this.models = models;
    }

    @GET
    @Controller
    public String show() {
        models.put("page", SealsPage.of(seals.state(person.who()), Words.in(Languages.of(request))));
        return "seal/seals.jte";
    }

    @GET
    @Path("export")
    public Response export() {
        SignedIn who = person.who();
        long tree = seals.treeOf(who);
        StreamingOutput file = out -> seals.export(who, out);
        return Response.ok(file, "text/plain;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"proof-" + tree + ".txt\"")
                .build();
    }
}
