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
import java.util.List;
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.PlanCare;
import org.carepurse.identity.Hat;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Person;
import org.carepurse.identity.Role;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** Naming who co-ordinates a plan, when a plan begins without one or a colleague takes over. */
@Controller
@RequestScoped
@Path("plans/{plan}/coordinator")
public class CoordinatorController {

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
    CoordinatorController(PlanPages pages, PlanCare care, People people, CurrentPerson person, Models models) {
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
    public Response name(@FormParam("coordinator") String chosen, @FormParam("key") String key) {
        try {
            Outcome<String> outcome = care.nameCoordinator(
                    person.who(),
                    new RequestKey(key),
                    new PlanCare.NameCoordinator(plan, colleague(chosen).id()));
            return outcome.isDone()
                    ? Response.seeOther(URI.create("/plans/" + plan + "?done=coordinator-named"))
                            .build()
                    : page(chosen, Problems.none(words()).and("coordinator", outcome.why()));
        } catch (WrongInput wrong) {
            return page(chosen, Problems.none(words()).and(wrong));
        }
    }

    private Response page(String chosen, Problems problems) {
        Plan shown = shown();
        models.put(
                "page",
                new CoordinatorPage(
                        plan,
                        people.person(shown.holderId()).name(),
                        shown.coordinatorId()
                                .map(id -> people.person(id).name())
                                .orElse(""),
                        colleagues(shown).stream()
                                .map(one -> new CoordinatorPage.Colleague(one.reference(), one.name()))
                                .toList(),
                        Objects.toString(chosen, ""),
                        problems));
        return Response.ok("careplan/coordinator.jte").build();
    }

    private Person colleague(String reference) {
        return colleagues(shown()).stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new WrongInput("coordinator", "plan-coordinator"));
    }

    private List<Person> colleagues(Plan shown) {
        return people.wearing(new Hat(Role.CARE_COORDINATOR, shown.commissionerId()));
    }

    private Plan shown() {
        return pages.open(plan, Permission.NAME_COORDINATOR);
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
