package org.carepurse.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Accounts;
import org.carepurse.identity.Invited;
import org.carepurse.outcome.Outcome;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** Gives somebody a new code, when they forgot their password, lost their letter or come back. */
@Controller
@RequestScoped
@Path("accounts/{person}/code")
public class CodeController {

    private final Accounts accounts;
    private final Letters letters;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("person")
    private String reference;

    @Context
    private HttpServletRequest request;

    @Inject
    CodeController(Accounts accounts, Letters letters, CurrentPerson person, Models models) {
        this.accounts = accounts;
        this.letters = letters;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response ask() {
        return page(Problems.none(words()));
    }

    @POST
    public Response give(@FormParam("key") String key) {
        Outcome<Invited> outcome = accounts.invite(person.who(), new RequestKey(key), reference);
        return outcome.isDone()
                ? letters.answer(outcome.value(), false, request)
                : page(Problems.none(words()).and(null, outcome.why()));
    }

    private Response page(Problems problems) {
        models.put("page", new AskPage(accounts.show(person.who(), reference), "", problems));
        return Response.ok("enrolment/code.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
