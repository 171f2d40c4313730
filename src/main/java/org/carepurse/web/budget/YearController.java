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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.ClosedYear;
import org.carepurse.budget.YearEndForecast;
import org.carepurse.budget.YearEndLists;
import org.carepurse.budget.YearEnds;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.Reading;
import org.carepurse.words.Words;
import org.joda.money.Money;

/** One stream's year: what closing it would do, checked and done; and what became of it once it is closed. */
@Controller
@RequestScoped
@Path("years/{plan}/{line}")
public class YearController {

    private final YearEnds years;
    private final YearEndLists lists;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("plan")
    private String plan;

    @PathParam("line")
    private String line;

    @Context
    private HttpServletRequest request;

    @Inject
    YearController(YearEnds years, YearEndLists lists, CurrentPerson person, Models models) {
        this.years = years;
        this.lists = lists;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show(@QueryParam("done") String done) {
        SignedIn who = person.who();
        Optional<ClosedYear> closed = lists.closed(who, FinanceDesk.of(who), line);
        return closed.isPresent() ? closed(closed.get(), done, none()) : forecast("", null, none());
    }

    @POST
    @Path("check")
    public Response check(@FormParam("reason") String reason) {
        Outcome<YearEndForecast> forecast = years.forecast(person.who(), plan, line);
        Reading reading = new Reading(words());
        YearEnds.Close asked = forecast.isDone()
                ? reading.read(() ->
                        asked(forecast.value().carriedOver(), forecast.value().recovered(), reason))
                : null;
        return forecast(reason, asked, reading.problems());
    }

    @POST
    public Response close(
            @FormParam("carried") String carried,
            @FormParam("recovered") String recovered,
            @FormParam("reason") String reason,
            @FormParam("act") String act,
            @FormParam("key") String key) {
        Reading reading = new Reading(words());
        YearEnds.Close asked = reading.read(
                () -> asked(Sterling.parse("carried", carried), Sterling.parse("recovered", recovered), reason));
        if ("change".equals(act) || asked == null) {
            return forecast(reason, null, reading.problems());
        }
        Outcome<String> outcome = years.close(person.who(), new RequestKey(key), asked);
        return outcome.isDone() ? seen("closed") : forecast(reason, null, none().and("reason", outcome.why()));
    }

    @POST
    @Path("recover")
    public Response recover(@FormParam("key") String key) {
        SignedIn who = person.who();
        Outcome<String> outcome = years.recoverRest(who, new RequestKey(key), new YearEnds.RecoverRest(plan, line));
        return outcome.isDone()
                ? seen("recovered")
                : lists.closed(who, FinanceDesk.of(who), line)
                        .map(closed -> closed(closed, "", none().and(null, outcome.why())))
                        .orElseGet(() -> forecast("", null, none().and(null, outcome.why())));
    }

    private YearEnds.Close asked(Money carried, Money recovered, String reason) {
        return new YearEnds.Close(plan, line, carried, recovered, reason);
    }

    private Response seen(String done) {
        return Response.seeOther(URI.create("/years/" + plan + "/" + line + "?done=" + done))
                .build();
    }

    private Response closed(ClosedYear closed, String done, Problems problems) {
        models.put("page", new ClosedYearPage(closed, Objects.toString(done, ""), problems));
        return Response.ok("budget/year-closed.jte").build();
    }

    /** What closing it would do, or why it cannot be closed; the answers to check once they are read. */
    private Response forecast(String reason, YearEnds.Close checked, Problems problems) {
        Outcome<YearEndForecast> forecast = years.forecast(person.who(), plan, line);
        models.put(
                "page",
                new YearPage(
                        plan,
                        line,
                        forecast.isDone() ? forecast.value() : null,
                        forecast.isDone() ? null : forecast.why(),
                        Objects.toString(reason, ""),
                        problems));
        return Response.ok(checked == null ? "budget/year.jte" : "budget/year-check.jte")
                .build();
    }

    private Problems none() {
        return Problems.none(words());
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
