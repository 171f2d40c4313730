package org.carepurse.web.auditplan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.carepurse.audit.RequestKey;
import org.carepurse.auditplan.AuditPlanReading;
import org.carepurse.auditplan.AuditPlans;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Paging;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** The audit plans of a commissioner, and making one. */
@Controller
@RequestScoped
@Path("audit-plans")
public class PlansController {

    private final AuditPlanReading reading;
    private final AuditPlans plans;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    PlansController(AuditPlanReading reading, AuditPlans plans, CurrentPerson person, Models models) {
        this.reading = reading;
        this.plans = plans;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response list(@QueryParam("page") String page) {
        return page(Paging.typed(page), PlanForm.EMPTY, Problems.none(words()));
    }

    @POST
    public Response make(MultivaluedMap<String, String> typed) {
        plans.requireMayMake(person.who(), commissioner());
        PlanForm form = PlanForm.in(typed);
        Problems problems = Problems.none(words());
        try {
            Outcome<String> made =
                    plans.make(person.who(), new RequestKey(typed.getFirst("key")), commissioner(), form.asked());
            if (made.isDone()) {
                return Response.seeOther(URI.create("/audit-plans/" + made.value()))
                        .build();
            }
            problems = problems.and(null, made.why());
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        return page(Paging.typed(""), form, problems);
    }

    private Response page(Paging paging, PlanForm form, Problems problems) {
        models.put(
                "page",
                new PlansPage(
                        reading.list(person.who(), commissioner(), paging.from(), paging.oneMore()),
                        paging,
                        plans.mayMake(person.who(), commissioner()),
                        form,
                        problems));
        return Response.ok("auditplan/plans.jte").build();
    }

    private long commissioner() {
        return Desk.commissionerOf(person.who());
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
