package org.carepurse.web.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.carepurse.audit.RequestKey;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.Permission;
import org.carepurse.measure.AnswerSheet;
import org.carepurse.measure.Measure;
import org.carepurse.measure.Measuring;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** Answering one measure, on one short form. */
@Controller
@RequestScoped
@Path("plans/{plan}/measures/{measure}")
public class MeasureController {

    private final Measuring measuring;
    private final Plans plans;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @PathParam("plan")
    private String plan;

    @PathParam("measure")
    private String measure;

    @QueryParam("goal")
    @DefaultValue("")
    private String goal;

    @Context
    private HttpServletRequest request;

    @Inject
    MeasureController(Measuring measuring, Plans plans, CurrentPerson person, Models models, Clock clock) {
        this.measuring = measuring;
        this.plans = plans;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public Response ask() {
        return page(Map.of(), TypedGiven.on(London.today(clock)), Problems.none(words()));
    }

    @POST
    public Response enter(MultivaluedMap<String, String> form) {
        Map<String, String> typed = Typed.answers(asked(), form);
        TypedGiven given = TypedGiven.in(form);
        try {
            Outcome<String> outcome = measuring.enter(
                    person.who(),
                    new RequestKey(form.getFirst("key")),
                    new Measuring.Enter(plan, goal, AnswerSheet.typed(asked(), typed), given.read()));
            return outcome.isDone()
                    ? Response.seeOther(URI.create("/plans/" + plan + "/measures?done=entered"))
                            .build()
                    : page(typed, given, Problems.none(words()).and(null, outcome.why()));
        } catch (WrongInput wrong) {
            return page(typed, given, Typed.problems(asked(), typed, wrong, words()));
        }
    }

    private Response page(Map<String, String> typed, TypedGiven given, Problems problems) {
        Plan shown = plans.show(person.who(), Permission.ENTER_MEASURE, plan);
        if (asked().isOfGoals() == goal.isEmpty()) {
            throw new NotFound("measure", measure);
        }
        String title = goal.isEmpty() ? "" : shown.goal(goal).title();
        models.put("page", new MeasurePage(plan, asked(), goal, title, "", typed, given, problems));
        return Response.ok("measure/measure.jte").build();
    }

    private Measure asked() {
        return Measure.named(measure).orElseThrow(() -> new NotFound("measure", measure));
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
