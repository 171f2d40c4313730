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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.carepurse.audit.RequestKey;
import org.carepurse.careplan.CostTerms;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.PlanWriting;
import org.carepurse.outcome.Outcome;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.Reading;
import org.carepurse.words.Words;

/** Writing what a plan will cost. */
@Controller
@RequestScoped
@Path("plans/{plan}/costs")
public class CostController {

    private final PlanPages pages;
    private final PlanWriting writing;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("plan")
    private String plan;

    @Context
    private HttpServletRequest request;

    @Inject
    CostController(PlanPages pages, PlanWriting writing, CurrentPerson person, Models models) {
        this.pages = pages;
        this.writing = writing;
        this.person = person;
        this.models = models;
    }

    @GET
    @Path("new")
    public Response ask(@QueryParam("goal") String goal) {
        return page("", CostForm.empty(goal), Problems.none(words()));
    }

    @GET
    @Path("{cost}")
    public Response show(@PathParam("cost") String cost) {
        return page(cost, CostForm.of(pages.toWrite(plan).cost(cost)), Problems.none(words()));
    }

    @POST
    public Response add(MultivaluedMap<String, String> form) {
        return write("", form, "cost-added");
    }

    @POST
    @Path("{cost}")
    public Response change(@PathParam("cost") String cost, MultivaluedMap<String, String> form) {
        return write(cost, form, "cost-changed");
    }

    @POST
    @Path("{cost}/drop")
    public Response drop(@PathParam("cost") String cost, @FormParam("key") String key) {
        CostForm now = CostForm.of(pages.toWrite(plan).cost(cost));
        Outcome<String> outcome =
                writing.dropCost(person.who(), new RequestKey(key), new PlanWriting.DropCost(plan, cost));
        return outcome.isDone()
                ? onward("cost-dropped")
                : page(cost, now, Problems.none(words()).and(null, outcome.why()));
    }

    private Response write(String cost, MultivaluedMap<String, String> form, String done) {
        CostForm typed = CostForm.in(form);
        Reading reading = new Reading(words());
        CostTerms terms = typed.read(reading);
        Problems problems = reading.problems();
        if (terms != null) {
            RequestKey key = new RequestKey(form.getFirst("key"));
            Outcome<String> outcome = cost.isEmpty()
                    ? writing.addCost(person.who(), key, new PlanWriting.AddCost(plan, terms))
                    : writing.changeCost(person.who(), key, new PlanWriting.ChangeCost(plan, cost, terms));
            if (outcome.isDone()) {
                return onward(done);
            }
            problems = problems.and(null, outcome.why());
        }
        return page(cost, typed, problems);
    }

    private Response onward(String done) {
        return Response.seeOther(URI.create("/plans/" + plan + "?done=" + done)).build();
    }

    private Response page(String cost, CostForm form, Problems problems) {
        Plan written = pages.toWrite(plan);
        models.put(
                "page", new CostPage(plan, cost, written.goals(), pages.categoriesIn(words()), form.typed(), problems));
        return Response.ok("careplan/cost.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
