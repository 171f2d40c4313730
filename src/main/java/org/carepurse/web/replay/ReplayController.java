package org.carepurse.web.replay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import org.carepurse.outcome.WrongInput;
import org.carepurse.replay.AsAt;
import org.carepurse.replay.BudgetReplay;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.TypedDate;
import org.carepurse.words.Words;

/** A budget as it stood, and who knew what by then. */
@Controller
@RequestScoped
@Path("as-at/{plan: PLN-[^/]+}")
public class ReplayController {

    private final BudgetReplay replay;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Context
    private HttpServletRequest request;

    @Context
    private UriInfo address;

    private Problems problems;

    @Inject
    ReplayController(BudgetReplay replay, CurrentPerson person, Models models, Clock clock) {
        this.replay = replay;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public String show(@PathParam("plan") String plan) {
        replay.requireMaySee(person.who(), plan);
        problems = Problems.none(words());
        TypedDate day = TypedDate.in(address.getQueryParameters(), "day");
        TypedDate known = TypedDate.in(address.getQueryParameters(), "known");
        AsAt asAt = new AsAt(read("day", day), read("known", known));
        models.put(
                "page",
                new ReplayPage(
                        replay.of(person.who(), plan, asAt),
                        day.isEmpty() ? TypedDate.of(asAt.day()) : day,
                        known.isEmpty() ? TypedDate.of(asAt.known()) : known,
                        words(),
                        problems));
        return "replay/budget.jte";
    }

    /** Today when nothing is typed, or nothing that is a date. */
    private LocalDate read(String field, TypedDate typed) {
        try {
            return typed.isEmpty() ? London.today(clock) : typed.read(field);
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
            return London.today(clock);
        }
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
