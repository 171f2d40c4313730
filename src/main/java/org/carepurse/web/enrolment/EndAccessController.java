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
import java.net.URI;
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Accounts;
import org.carepurse.identity.Person;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** Ends somebody's access, with a reason. */
@Controller
@RequestScoped
@Path("accounts/{person}/end")
public class EndAccessController {

    private final Accounts accounts;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("person")
    private String reference;

    @Context
    private HttpServletRequest request;

    @Inject
    EndAccessController(Accounts accounts, CurrentPerson person, Models models) {
        this.accounts = accounts;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response ask() {
        return page("", Problems.none(words()));
    }

    @POST
    public Response end(@FormParam("reason") String reason, @FormParam("key") String key) {
        try {
            Accounts.EndAccess asked = new Accounts.EndAccess(reference, reason);
            Outcome<Person> outcome = accounts.endAccess(person.who(), new RequestKey(key), asked);
            return outcome.isDone()
                    ? Response.seeOther(URI.create("/accounts/" + reference + "?done=ended"))
                            .build()
                    : page(reason, Problems.none(words()).and(null, outcome.why()));
        } catch (WrongInput wrong) {
            if (!wrong.field().equals("reason")) {
                throw wrong;
            }
            return page(reason, Problems.none(words()).and(wrong));
        }
    }

    private Response page(String reason, Problems problems) {
        models.put("page", new AskPage(accounts.show(person.who(), reference), Objects.toString(reason, ""), problems));
        return Response.ok("enrolment/end.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
