package org.carepurse.web.measure;

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
import java.util.Map;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Permission;
import org.carepurse.measure.AnswerSheet;
import org.carepurse.measure.Asked;
import org.carepurse.measure.Measuring;
import org.carepurse.measure.Progress;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** Putting right what was entered wrongly; what stood there stays to be seen as corrected. */
@Controller
@RequestScoped
@Path("plans/{plan}/measured/{measured}/correction")
public class CorrectionController {

    private record Known(Asked asked, AnswerSheet sheet, TypedGiven given) {}

    private final Measuring measuring;
    private final Progress progress;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("plan")
    private String plan;

    @PathParam("measured")
    private String measured;

    @Context
    private HttpServletRequest request;

    @Inject
    CorrectionController(Measuring measuring, Progress progress, CurrentPerson person, Models models) {
        this.measuring = measuring;
        this.progress = progress;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response ask() {
        Known known = known();
        return page(known, Typed.of(known.sheet()), known.given(), Problems.none(words()));
    }

    @POST
    public Response correct(MultivaluedMap<String, String> form) {
        Known known = known();
        Map<String, String> typed = Typed.answers(known.asked().measure(), form);
        TypedGiven given = TypedGiven.in(form);
        try {
            AnswerSheet right = AnswerSheet.typed(known.asked().measure(), typed);
            Outcome<String> outcome = measuring.correct(
                    person.who(),
                    new RequestKey(form.getFirst("key")),
                    new Measuring.Correct(plan, measured, right, given.read()));
            return outcome.isDone()
                    ? Response.seeOther(URI.create("/plans/" + plan + "/measures?done=corrected"))
                            .build()
                    : page(known, typed, given, Problems.none(words()).and(null, outcome.why()));
        } catch (WrongInput wrong) {
            return page(known, typed, given, Typed.problems(known.asked().measure(), typed, wrong, words()));
        }
    }

    private Known known() {
        return progress.of(person.who(), Permission.ENTER_MEASURE, plan).stream()
                .flatMap(asked -> asked.entries().stream()
                        .filter(entry -> entry.measured().reference().equals(measured))
                        .map(entry -> new Known(
                                asked,
                                entry.measured().sheet(),
                                TypedGiven.of(entry.measured().given()))))
                .findFirst()
                .orElseThrow(() -> new NotFound("measured", measured));
    }

    private Response page(Known known, Map<String, String> typed, TypedGiven given, Problems problems) {
        Asked asked = known.asked();
        models.put(
                "page",
                new MeasurePage(
                        plan, asked.measure(), asked.goal(), asked.goalTitle(), measured, typed, given, problems));
        return Response.ok("measure/measure.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
