package org.carepurse.web.careplan;

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
import java.time.Clock;
import java.time.LocalDate;
import org.carepurse.audit.RequestKey;
import org.carepurse.careplan.PlanCare;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.TypedDate;
import org.carepurse.words.Words;

/** Saying that a plan was reviewed, and when. */
@Controller
@RequestScoped
@Path("plans/{plan}/review-held")
public class ReviewHeldController {

    private final PlanPages pages;
    private final PlanCare care;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @PathParam("plan")
    private String plan;

    @Context
    private HttpServletRequest request;

    @Inject
    ReviewHeldController(PlanPages pages, PlanCare care, CurrentPerson person, Models models, Clock clock) {
        this.pages = pages;
        this.care = care;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public Response ask() {
        return page(TypedDate.of(London.today(clock)), Problems.none(words()));
    }

    @POST
    public Response held(MultivaluedMap<String, String> form) {
        TypedDate typed = TypedDate.in(form, "heldOn");
        try {
            LocalDate heldOn = typed.read("heldOn");
            Outcome<String> outcome = care.reviewHeld(
                    person.who(), new RequestKey(form.getFirst("key")), new PlanCare.ReviewHeld(plan, heldOn));
            return outcome.isDone()
                    ? Response.seeOther(URI.create("/plans/" + plan + "?done=review-held"))
                            .build()
                    : page(typed, Problems.none(words()).and("heldOn", outcome.why()));
        } catch (WrongInput wrong) {
            return page(typed, Problems.none(words()).and(wrong));
        }
    }

    private Response page(TypedDate heldOn, Problems problems) {
        pages.toWrite(plan);
        models.put("page", new ReviewHeldPage(plan, heldOn, problems));
        return Response.ok("careplan/review-held.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
