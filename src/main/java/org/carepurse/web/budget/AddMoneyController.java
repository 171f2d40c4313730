package org.carepurse.web.budget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.GrantedLine;
import org.carepurse.budget.Granting;
import org.carepurse.budget.Purse;
import org.carepurse.budget.Purses;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.Permission;
import org.carepurse.outcome.Outcome;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.Reading;
import org.carepurse.words.Words;

/** The commissioner adds money to a plan in use: it is typed, checked and granted. */
@Controller
@RequestScoped
@Path("purses/{plan}/add-money")
public class AddMoneyController {

    private static final int ONLY_LINE = 1;

    private final Purses purses;
    private final Granting granting;
    private final Plans plans;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("plan")
    private String plan;

    @Context
    private HttpServletRequest request;

    @Inject
    AddMoneyController(Purses purses, Granting granting, Plans plans, CurrentPerson person, Models models) {
        this.purses = purses;
        this.granting = granting;
        this.plans = plans;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response ask() {
        return page(LineForm.free(ONLY_LINE), null, Problems.none(words()));
    }

    @POST
    @Path("check")
    public Response check(MultivaluedMap<String, String> sent) {
        LineForm typed = LineForm.in(sent, ONLY_LINE);
        Reading reading = new Reading(words());
        return page(typed, typed.read(reading), reading.problems());
    }

    @POST
    public Response add(MultivaluedMap<String, String> sent) {
        LineForm typed = LineForm.in(sent, ONLY_LINE);
        Reading reading = new Reading(words());
        GrantedLine granted = typed.read(reading);
        if ("change".equals(sent.getFirst("act")) || granted == null) {
            return page(typed, null, reading.problems());
        }
        Outcome<String> outcome = granting.addMoney(
                person.who(), new RequestKey(sent.getFirst("key")), new Granting.AddMoney(plan, granted));
        return outcome.isDone()
                ? Response.seeOther(URI.create("/purses/" + plan + "?done=money-added"))
                        .build()
                : page(typed, null, Problems.none(words()).and(null, outcome.why()));
    }

    /** The form, or the answers to check once they are read. */
    private Response page(LineForm typed, GrantedLine granted, Problems problems) {
        plans.show(person.who(), Permission.FUND_PLAN, plan);
        Purse purse = purses.open(person.who(), plan);
        models.put("page", new AddMoneyPage(purse, typed, granted, problems));
        return Response.ok(granted == null ? "budget/add-money.jte" : "budget/add-money-check.jte")
                .build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
