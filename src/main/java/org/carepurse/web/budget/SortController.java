package org.carepurse.web.budget;

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.Purse;
import org.carepurse.budget.Sorting;
import org.carepurse.budget.SortingHabits;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.Reading;
import org.carepurse.words.Words;
import org.joda.money.Money;

/** Sorting money that no goal has yet: type amounts, check them, done. */
@Controller
@RequestScoped
@Path("purses/{plan}/sort")
public class SortController {

    private final SortingDesk desk;
    private final Sorting sorting;
    private final SortingHabits habits;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("plan")
    private String plan;

    @Context
    private HttpServletRequest request;

    @Inject
    SortController(SortingDesk desk, Sorting sorting, SortingHabits habits, CurrentPerson person, Models models) {
        this.desk = desk;
        this.sorting = sorting;
        this.habits = habits;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response ask() {
        return form(purse(), Map.of(), none());
    }

    @POST
    @Path("check")
    public Response check(MultivaluedMap<String, String> sent) {
        Purse purse = purse();
        Map<String, String> typed = typed(sent);
        Reading reading = new Reading(words());
        List<Sorting.Share> shares = shares(purse, typed, reading);
        Problems problems = reading.allWell() ? tooMuch(purse, shares, reading.problems()) : reading.problems();
        if (problems.any() || shares.isEmpty()) {
            return form(
                    purse, typed, problems.any() ? problems : problems.and(null, words().say("wrong.sort-nothing")));
        }
        models.put("page", new SortPage(purse, typed, shares, List.of(), none()));
        return Response.ok("budget/sort-check.jte").build();
    }

    @POST
    public Response sort(MultivaluedMap<String, String> sent) {
        Purse purse = purse();
        Map<String, String> typed = typed(sent);
        Reading reading = new Reading(words());
        List<Sorting.Share> shares = shares(purse, typed, reading);
        if ("change".equals(sent.getFirst("act")) || !reading.allWell() || shares.isEmpty()) {
            return form(purse, typed, reading.problems());
        }
        Outcome<String> outcome =
                sorting.sort(person.who(), new RequestKey(sent.getFirst("key")), new Sorting.SortMoney(plan, shares));
        return outcome.isDone()
                ? Response.seeOther(URI.create("/purses/" + plan + "/sort/done"))
                        .build()
                : form(purse, typed, none().and(null, outcome.why()));
    }

    @POST
    @Path("stop")
    public Response stop(MultivaluedMap<String, String> sent) {
        sorting.stop(
                        person.who(),
                        new RequestKey(sent.getFirst("key")),
                        new Sorting.StopSorting(plan, sent.getFirst("line")))
                .value();
        return Response.seeOther(URI.create("/purses/" + plan + "/sort")).build();
    }

    @GET
    @Path("done")
    public String done() {
        models.put("page", new MoneyPage(purse()));
        return "budget/sorted.jte";
    }

    private List<SortPage.Habit> habits(Purse purse) {
        return purse.lines().stream()
                .map(line -> new SortPage.Habit(line, habits.of(line.id())))
                .filter(habit -> !habit.parts().isEmpty())
                .toList();
    }

    private Purse purse() {
        return desk.purse(plan);
    }

    private Response form(Purse purse, Map<String, String> typed, Problems problems) {
        models.put("page", new SortPage(purse, typed, List.of(), habits(purse), problems));
        return Response.ok("budget/sort.jte").build();
    }

    private static List<Sorting.Share> shares(Purse purse, Map<String, String> typed, Reading reading) {
        List<Sorting.Share> shares = new ArrayList<>();
        for (Purse.Line line : purse.lines()) {
            for (Purse.ForGoal goal : purse.goals()) {
                String field = SortPage.field(line, goal);
                String text = typed.getOrDefault(field, "");
                Money amount = text.isBlank() ? Sterling.NONE : reading.read(() -> Sterling.parse(field, text));
                if (amount != null && amount.isPositive()) {
                    shares.add(new Sorting.Share(goal.reference(), line.reference(), amount));
                }
            }
        }
        return shares;
    }

    /** Says beside the first amount of a line that its amounts are too much together; the act itself decides again. */
    private Problems tooMuch(Purse purse, List<Sorting.Share> shares, Problems problems) {
        Problems found = problems;
        for (Purse.Line line : purse.lines()) {
            List<Sorting.Share> own = shares.stream()
                    .filter(share -> share.line().equals(line.reference()))
                    .toList();
            Money sum = own.stream().map(Sorting.Share::amount).reduce(Sterling.NONE, Money::plus);
            if (sum.isGreaterThan(line.unallocated())) {
                found = found.and(
                        line.reference() + "-" + own.get(0).goal(),
                        words().say(
                                        "budget.sort.too-much",
                                        sum,
                                        words().say("careplan.stream." + line.stream()),
                                        line.unallocated(),
                                        sum.minus(line.unallocated())));
            }
        }
        return found;
    }

    private static Map<String, String> typed(MultivaluedMap<String, String> sent) {
        Map<String, String> typed = new HashMap<>();
        sent.forEach((field, values) -> typed.put(field, values.get(0)));
        return typed;
    }

    private Problems none() {
        return Problems.none(words());
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
