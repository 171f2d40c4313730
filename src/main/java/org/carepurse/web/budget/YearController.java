package org.carepurse.web.budget;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.ClosedYear;
import org.carepurse.budget.Purse;
import org.carepurse.budget.Purses;
import org.carepurse.budget.YearEndForecast;
import org.carepurse.budget.YearEndLists;
import org.carepurse.budget.YearEnds;
import org.carepurse.holding.RepaymentNotices;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.Reading;
import org.carepurse.words.Words;

/** One stream's year: what closing it would do, checked and done; and what became of it once it is closed. */
@Controller
@RequestScoped
@Path("years/of/{plan}")
public class YearController {

    private final YearEnds years;
    private final YearEndLists lists;
    private final Purses purses;
    private final RepaymentNotices notices;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("plan")
    private String plan;

    @Context
    private HttpServletRequest request;

    @Inject
    YearController(
            YearEnds years,
            YearEndLists lists,
            Purses purses,
            RepaymentNotices notices,
            CurrentPerson person,
            Models models) {
        this.years = years;
        this.lists = lists;
        this.purses = purses;
        this.notices = notices;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show(@QueryParam("line") String named, @QueryParam("done") String done) {
        return page(lineOf(named), YearForm.EMPTY, Objects.toString(done, ""), none());
    }

    @POST
    @Path("check")
    public Response check(MultivaluedMap<String, String> sent) {
        String line = lineOf(sent.getFirst("line"));
        YearForm typed = YearForm.in(sent);
        Outcome<YearEndForecast> forecast = years.forecast(person.who(), plan, line);
        if (!forecast.isDone()) {
            return page(line, typed, "", none());
        }
        Reading reading = new Reading(words());
        reading.read(() -> typed.asked(plan, forecast.value()));
        if (forecast.value().neverPaid().isPositive() && !typed.isNever()) {
            return page(
                    line,
                    typed,
                    "",
                    reading.problems().and("never", forecast.value().stillToBePaidIn()));
        }
        return !reading.problems().any()
                ? forecast(line, typed, none(), "budget/year-check.jte")
                : page(line, typed, "", reading.problems());
    }

    @POST
    public Response close(MultivaluedMap<String, String> sent) {
        String line = lineOf(sent.getFirst("line"));
        YearForm typed = YearForm.in(sent);
        Reading reading = new Reading(words());
        YearEnds.Close asked = reading.read(() -> typed.asked(plan, line));
        if ("change".equals(sent.getFirst("act")) || asked == null) {
            return page(line, typed, "", reading.problems());
        }
        Outcome<String> outcome = years.close(person.who(), new RequestKey(sent.getFirst("key")), asked);
        return outcome.isDone() ? seen(line, "closed") : page(line, typed, "", none().and("reason", outcome.why()));
    }

    @POST
    @Path("recover")
    public Response recover(@FormParam("line") String named, @FormParam("key") String key) {
        String line = lineOf(named);
        Outcome<String> outcome =
                years.recoverRest(person.who(), new RequestKey(key), new YearEnds.RecoverRest(plan, line));
        return outcome.isDone()
                ? seen(line, "recovered")
                : page(line, YearForm.EMPTY, "", none().and(null, outcome.why()));
    }

    /** The line that is named, or else the first of the plan. */
    private String lineOf(String named) {
        return named != null && !named.isBlank()
                ? named
                : purses.open(person.who(), plan).lines().stream()
                        .findFirst()
                        .map(Purse.Line::reference)
                        .orElseThrow(() -> new NotFound("funding line", plan));
    }

    private Response seen(String line, String done) {
        return Response.seeOther(UriBuilder.fromPath("/years/of/{plan}")
                        .queryParam("line", line)
                        .queryParam("done", done)
                        .build(plan))
                .build();
    }

    /** What became of a closed year, and of another what closing it would do; only for whoever may close it. */
    private Response page(String line, YearForm typed, String done, Problems problems) {
        SignedIn who = person.who();
        if (years.forecast(who, plan, line).isDone()) {
            return forecast(line, typed, problems, "budget/year.jte");
        }
        return lists.closed(who, Desk.commissionerOf(who), line)
                .map(closed -> closed(closed, done, problems))
                .orElseGet(() -> forecast(line, typed, problems, "budget/year.jte"));
    }

    private Response closed(ClosedYear closed, String done, Problems problems) {
        models.put("page", new ClosedYearPage(closed, notices.ofPlan(person.who(), plan), done, problems));
        return Response.ok("budget/year-closed.jte").build();
    }

    private Response forecast(String line, YearForm typed, Problems problems, String view) {
        Outcome<YearEndForecast> forecast = years.forecast(person.who(), plan, line);
        models.put(
                "page",
                new YearPage(
                        plan,
                        line,
                        forecast.isDone() ? forecast.value() : null,
                        forecast.isDone() ? null : forecast.why(),
                        typed,
                        problems));
        return Response.ok(view).build();
    }

    private Problems none() {
        return Problems.none(words());
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
