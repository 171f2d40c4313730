package org.carepurse.web.auditplan;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.auditplan.AuditPlanReading;
import org.carepurse.auditplan.AuditPlans;
import org.carepurse.auditplan.Band;
import org.carepurse.auditplan.CaseState;
import org.carepurse.outcome.Outcome;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Paging;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** One audit plan: how far it is, its cases, drawing it again, closing it. */
@Controller
@RequestScoped
@Path("audit-plans/{auditplan: AUP-[^/]+}")
public class PlanController {

    private final AuditPlanReading reading;
    private final AuditPlans plans;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("auditplan")
    private String reference;

    @QueryParam("band")
    private String band;

    @QueryParam("state")
    private String state;

    @Context
    private HttpServletRequest request;

    @Inject
    PlanController(AuditPlanReading reading, AuditPlans plans, CurrentPerson person, Models models) {
        this.reading = reading;
        this.plans = plans;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show(@QueryParam("page") String page) {
        return page(Paging.typed(page), Problems.none(words()));
    }

    @GET
    @Path("again")
    public String again(@QueryParam("seed") String seed) {
        String typed = Objects.toString(seed, "").strip();
        boolean canBeOne = typed.matches("[A-Za-z0-9 .:,/_-]{0,100}");
        models.put(
                "page",
                new AgainPage(
                        reference, typed, canBeOne, reading.drawAgain(person.who(), reference, canBeOne ? typed : "")));
        return "auditplan/again.jte";
    }

    @POST
    @Path("closing")
    public Response close(@FormParam("key") String key) {
        plans.requireMayClose(person.who(), reference);
        Outcome<String> closed = plans.close(person.who(), new RequestKey(key), reference);
        return closed.isDone()
                ? Response.seeOther(URI.create("/audit-plans/" + reference)).build()
                : page(Paging.typed(""), Problems.none(words()).and(null, closed.why()));
    }

    private Response page(Paging paging, Problems problems) {
        Band inBand = Named.of(Band.class, band).orElse(null);
        CaseState inState = Named.of(CaseState.class, state).orElse(null);
        models.put(
                "page",
                new PlanPage(
                        reading.show(person.who(), reference),
                        inBand,
                        inState,
                        reading.cases(
                                person.who(),
                                reference,
                                Named.of(Band.class, band),
                                Named.of(CaseState.class, state),
                                paging.from(),
                                paging.oneMore()),
                        paging,
                        plans.mayMake(person.who(), Desk.commissionerOf(person.who())),
                        problems));
        return Response.ok("auditplan/plan.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
