package org.carepurse.web.careplan;

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
import org.carepurse.careplan.PlanCare;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** Ending a plan, with the reason that stays on record. */
@Controller
@RequestScoped
@Path("plans/{plan}/end")
public class EndController {

    private final PlanPages pages;
    private final PlanCare care;
    private final People people;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("plan")
    private String plan;

    @Context
    private HttpServletRequest request;

    @Inject
    EndController(PlanPages pages, PlanCare care, People people, CurrentPerson person, Models models) {
        this.pages = pages;
        this.care = care;
        this.people = people;
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
            Outcome<String> outcome = care.end(person.who(), new RequestKey(key), new PlanCare.End(plan, reason));
            return outcome.isDone()
                    ? Response.seeOther(URI.create("/plans/" + plan + "?done=ended"))
                            .build()
                    : page(reason, Problems.none(words()).and(null, outcome.why()));
        } catch (WrongInput wrong) {
            return page(reason, Problems.none(words()).and(wrong));
        }
    }

    private Response page(String reason, Problems problems) {
        String holder =
                people.person(pages.open(plan, Permission.END_PLAN).holderId()).name();
        models.put("page", new EndPage(plan, holder, Objects.toString(reason, ""), problems));
        return Response.ok("careplan/end.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
