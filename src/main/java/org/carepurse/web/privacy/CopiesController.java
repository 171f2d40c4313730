package org.carepurse.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.Outcome;
import org.carepurse.privacy.PersonalCopies;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** Copies of everything about whoever looks at the page, and those they asked for somebody else. */
@Controller
@RequestScoped
@Path("account/copies")
public class CopiesController {

    private final PersonalCopies copies;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    CopiesController(PersonalCopies copies, CurrentPerson person, Models models) {
        this.copies = copies;
        this.person = person;
        this.models = models;
    }

    @GET
    public String show() {
        return page(Problems.none(words()));
    }

    @POST
    public Response ask(@FormParam("key") String key) {
        Outcome<String> asked = copies.ask(person.who(), new RequestKey(key));
        return asked.isDone()
                ? Response.seeOther(URI.create("/account/copies")).build()
                : Response.ok(page(Problems.none(words()).and(null, asked.why())))
                        .build();
    }

    private String page(Problems problems) {
        models.put(
                "page",
                new CopiesPage(
                        CopyRow.of(copies.own(person.who()), copies, words()),
                        CopyRow.of(copies.askedForOthers(person.who()), copies, words()),
                        problems));
        return "privacy/copies.jte";
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
