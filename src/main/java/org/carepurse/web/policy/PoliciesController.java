package org.carepurse.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.time.LocalDate;
import org.carepurse.directory.Categories;
import org.carepurse.identity.SignedIn;
import org.carepurse.order.RuleSubjects;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.WrongInput;
import org.carepurse.policy.PolicyKind;
import org.carepurse.policy.PolicyReading;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.TypedDate;
import org.carepurse.words.Words;

/** The commissioner's rules: as they stand on a day, and all that those of one kind can be about. */
@Controller
@RequestScoped
@Path("policies")
public class PoliciesController {

    private final PolicyReading reading;
    private final RuleSubjects subjects;
    private final Categories categories;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Context
    private HttpServletRequest request;

    @Inject
    PoliciesController(
            PolicyReading reading,
            RuleSubjects subjects,
            Categories categories,
            CurrentPerson person,
            Models models,
            Clock clock) {
        this.reading = reading;
        this.subjects = subjects;
        this.categories = categories;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public String list(
            @QueryParam("on-day") String day,
            @QueryParam("on-month") String month,
            @QueryParam("on-year") String year,
            @QueryParam("known-day") String knownDay,
            @QueryParam("known-month") String knownMonth,
            @QueryParam("known-year") String knownYear) {
        TypedDate typed = new TypedDate(day, month, year);
        TypedDate typedKnown = new TypedDate(knownDay, knownMonth, knownYear);
        Problems problems = Problems.none(words());
        LocalDate asAt = London.today(clock);
        LocalDate known = asAt;
        try {
            asAt = typed.isEmpty() ? asAt : typed.read("on");
            known = typedKnown.isEmpty() ? known : typedKnown.read("known");
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        models.put(
                "page",
                new PoliciesPage(
                        typed.isEmpty() ? TypedDate.of(asAt) : typed,
                        typedKnown.isEmpty() ? TypedDate.of(known) : typedKnown,
                        reading.asAt(person.who(), commissioner(), asAt, known),
                        says(),
                        problems));
        return "policy/policies.jte";
    }

    @GET
    @Path("{kind: [A-Z_]+}")
    public String kind(@PathParam("kind") String name) {
        SignedIn who = person.who();
        LocalDate today = London.today(clock);
        reading.asAt(who, commissioner(), today);
        PolicyKind kind = PolicyKind.named(name).orElseThrow(() -> new NotFound("kind of rule", name));
        models.put(
                "page",
                new KindPage(
                        kind,
                        subjects.of(kind).stream()
                                .map(subject -> reading.about(who, commissioner(), kind, subject, today))
                                .toList(),
                        says()));
        return "policy/kind.jte";
    }

    private long commissioner() {
        return Desk.commissionerOf(person.who());
    }

    private RuleWords says() {
        return new RuleWords(words(), categories);
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
