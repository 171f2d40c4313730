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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.function.Supplier;
import org.carepurse.audit.RequestKey;
import org.carepurse.careplan.PlanAgreement;
import org.carepurse.careplan.PlanWriting;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** One plan: reading it, asking the person to agree, their answer, and taking it back to change it. */
@Controller
@RequestScoped
@Path("plans/{plan}")
public class PlanController {

    private static final Set<String> DONE = Set.of(
            "goal-added",
            "goal-changed",
            "goal-dropped",
            "cost-added",
            "cost-changed",
            "cost-dropped",
            "reviews-set",
            "offered",
            "agreed",
            "disagreed",
            "reopened",
            "review-held",
            "coordinator-named",
            "ended");

    private final PlanPages pages;
    private final PlanWriting writing;
    private final PlanAgreement agreement;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("plan")
    private String plan;

    @Context
    private HttpServletRequest request;

    @Inject
    PlanController(PlanPages pages, PlanWriting writing, PlanAgreement agreement, CurrentPerson person, Models models) {
        this.pages = pages;
        this.writing = writing;
        this.agreement = agreement;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show(@QueryParam("done") String done) {
        return page(done != null && DONE.contains(done) ? "careplan.done." + done : "", "", "", Problems.none(words()));
    }

    @POST
    @Path("offer")
    public Response offer(MultivaluedMap<String, String> form) {
        pages.toWrite(plan);
        return end("offered", "", form, () -> writing.offer(who(), key(form), new PlanWriting.Offer(plan)));
    }

    @POST
    @Path("answer")
    public Response answer(MultivaluedMap<String, String> form) {
        pages.open(plan, Permission.AGREE_PLAN);
        String answer = String.valueOf(form.getFirst("answer"));
        return switch (answer) {
            case "agree" ->
                end("agreed", "answer", form, () -> agreement.agree(who(), key(form), new PlanAgreement.Agree(plan)));
            case "disagree" ->
                end(
                        "disagreed",
                        "answer",
                        form,
                        () -> agreement.disagree(
                                who(), key(form), new PlanAgreement.Disagree(plan, form.getFirst("reason"))));
            default ->
                page(
                        "",
                        "",
                        form.getFirst("reason"),
                        Problems.none(words()).and("answer", words().say("careplan.answer.choose")));
        };
    }

    @POST
    @Path("reopen")
    public Response reopen(MultivaluedMap<String, String> form) {
        pages.toWrite(plan);
        return end(
                "reopened",
                "reason",
                form,
                () -> writing.reopen(who(), key(form), new PlanWriting.Reopen(plan, form.getFirst("reason"))));
    }

    private Response end(
            String done, String field, MultivaluedMap<String, String> form, Supplier<Outcome<String>> act) {
        try {
            Outcome<String> outcome = act.get();
            return outcome.isDone()
                    ? Response.seeOther(URI.create("/plans/" + plan + "?done=" + done))
                            .build()
                    : again(form, Problems.none(words()).and(field.isEmpty() ? null : field, outcome.why()));
        } catch (WrongInput wrong) {
            return again(form, Problems.none(words()).and(wrong));
        }
    }

    private Response again(MultivaluedMap<String, String> form, Problems problems) {
        return page("", form.getFirst("answer"), form.getFirst("reason"), problems);
    }

    private Response page(String done, String answer, String reason, Problems problems) {
        models.put("page", pages.of(plan, words(), done, answer, reason, problems));
        return Response.ok("careplan/plan.jte").build();
    }

    private SignedIn who() {
        return person.who();
    }

    private static RequestKey key(MultivaluedMap<String, String> form) {
        return new RequestKey(form.getFirst("key"));
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
