package org.carepurse.web.careplan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.careplan.PlanCare;
import org.carepurse.careplan.PlanDates;
import org.carepurse.identity.Hat;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Person;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.Reading;
import org.carepurse.web.frame.TypedDate;
import org.carepurse.words.Words;

/** Beginning a plan: a page of its own, so that "new" is never taken for a plan's reference. */
@Controller
@RequestScoped
@Path("plans/new")
public class BeginController {

    private final PlanCare care;
    private final People people;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Context
    private HttpServletRequest request;

    @Inject
    BeginController(PlanCare care, People people, CurrentPerson person, Models models, Clock clock) {
        this.care = care;
        this.people = people;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public Response ask() {
        LocalDate today = London.today(clock);
        return page("", TypedDate.of(today), TypedDate.of(today.plusYears(1).minusDays(1)), Problems.none(words()));
    }

    @POST
    public Response begin(MultivaluedMap<String, String> form) {
        TypedDate startsOn = TypedDate.in(form, "startsOn");
        TypedDate endsOn = TypedDate.in(form, "endsOn");
        Reading reading = new Reading(words());
        Person holder = reading.read(() -> holder(form.getFirst("holder")));
        LocalDate first = reading.read(() -> startsOn.read("startsOn"));
        LocalDate last = reading.read(() -> endsOn.read("endsOn"));
        PlanDates dates = reading.allWell() ? reading.read(() -> new PlanDates(first, last)) : null;
        if (!reading.allWell()) {
            return page(form.getFirst("holder"), startsOn, endsOn, reading.problems());
        }
        SignedIn who = person.who();
        Outcome<String> begun = care.begin(
                who,
                new RequestKey(form.getFirst("key")),
                new PlanCare.Begin(holder.id(), commissionerOf(who), who.personId(), dates));
        return Response.seeOther(URI.create("/plans/" + begun.value())).build();
    }

    private Response page(String holder, TypedDate startsOn, TypedDate endsOn, Problems problems) {
        models.put(
                "page",
                new BeginPage(
                        holders().stream()
                                .map(one -> new BeginPage.Holder(one.reference(), one.name()))
                                .toList(),
                        holder,
                        startsOn,
                        endsOn,
                        problems));
        return Response.ok("careplan/begin.jte").build();
    }

    private Person holder(String reference) {
        return holders().stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new WrongInput("holder", "plan-holder"));
    }

    private List<Person> holders() {
        return people.wearing(new Hat(Role.BUDGET_HOLDER, commissionerOf(person.who())));
    }

    private static long commissionerOf(SignedIn who) {
        return who.organisationAs(Role.CARE_COORDINATOR).orElseThrow(() -> new NotAllowed(Permission.BEGIN_PLAN));
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
