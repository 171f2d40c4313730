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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.carepurse.audit.RequestKey;
import org.carepurse.careplan.GoalWords;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.PlanWriting;
import org.carepurse.identity.People;
import org.carepurse.outcome.Outcome;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.Reading;
import org.carepurse.words.Words;

/** Writing the goals of a plan. */
@Controller
@RequestScoped
@Path("plans/{plan}/goals")
public class GoalController {

    private final PlanPages pages;
    private final PlanWriting writing;
    private final People people;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("plan")
    private String plan;

    @Context
    private HttpServletRequest request;

    @Inject
    GoalController(PlanPages pages, PlanWriting writing, People people, CurrentPerson person, Models models) {
        this.pages = pages;
        this.writing = writing;
        this.people = people;
        this.person = person;
        this.models = models;
    }

    @GET
    @Path("new")
    public Response ask() {
        return page("", "", "", "", Problems.none(words()));
    }

    @GET
    @Path("{goal}")
    public Response show(@PathParam("goal") String goal) {
        GoalWords now = pages.toWrite(plan).goal(goal).words();
        return page(goal, now.title(), now.ownWords(), now.actions(), Problems.none(words()));
    }

    @POST
    public Response add(MultivaluedMap<String, String> form) {
        return write("", form, "goal-added");
    }

    @POST
    @Path("{goal}")
    public Response change(@PathParam("goal") String goal, MultivaluedMap<String, String> form) {
        return write(goal, form, "goal-changed");
    }

    @POST
    @Path("{goal}/drop")
    public Response drop(@PathParam("goal") String goal, @FormParam("key") String key) {
        GoalWords now = pages.toWrite(plan).goal(goal).words();
        Outcome<String> outcome =
                writing.dropGoal(person.who(), new RequestKey(key), new PlanWriting.DropGoal(plan, goal));
        return outcome.isDone()
                ? onward("goal-dropped")
                : page(
                        goal,
                        now.title(),
                        now.ownWords(),
                        now.actions(),
                        Problems.none(words()).and(null, outcome.why()));
    }

    private Response write(String goal, MultivaluedMap<String, String> form, String done) {
        Reading reading = new Reading(words());
        String title = reading.required("title", "goal-title-missing", form.getFirst("title"));
        String ownWords = reading.required("ownWords", "goal-own-words-missing", form.getFirst("ownWords"));
        GoalWords typed =
                reading.allWell() ? reading.read(() -> new GoalWords(title, ownWords, form.getFirst("actions"))) : null;
        Problems problems = reading.problems();
        if (typed != null) {
            RequestKey key = new RequestKey(form.getFirst("key"));
            Outcome<String> outcome = goal.isEmpty()
                    ? writing.addGoal(person.who(), key, new PlanWriting.AddGoal(plan, typed))
                    : writing.rewordGoal(person.who(), key, new PlanWriting.RewordGoal(plan, goal, typed));
            if (outcome.isDone()) {
                return onward(done);
            }
            problems = problems.and(null, outcome.why());
        }
        return page(goal, form.getFirst("title"), form.getFirst("ownWords"), form.getFirst("actions"), problems);
    }

    private Response onward(String done) {
        return Response.seeOther(URI.create("/plans/" + plan + "?done=" + done)).build();
    }

    private Response page(String goal, String title, String ownWords, String actions, Problems problems) {
        Plan written = pages.toWrite(plan);
        models.put(
                "page",
                new GoalPage(
                        plan,
                        people.person(written.holderId()).name(),
                        goal,
                        title,
                        ownWords,
                        actions,
                        !written.hasBeenApproved(),
                        problems));
        return Response.ok("careplan/goal.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
