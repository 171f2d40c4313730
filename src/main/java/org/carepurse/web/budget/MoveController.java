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
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.Purse;
import org.carepurse.budget.Sorting;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.Reading;
import org.carepurse.words.Words;
import org.joda.money.Money;

/** Moving money from one goal to another, on the line it is on. */
@Controller
@RequestScoped
@Path("purses/{plan}/move")
public class MoveController {

    private final SortingDesk desk;
    private final Sorting sorting;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("plan")
    private String plan;

    @Context
    private HttpServletRequest request;

    @Inject
    MoveController(SortingDesk desk, Sorting sorting, CurrentPerson person, Models models) {
        this.desk = desk;
        this.sorting = sorting;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response ask() {
        return page(purse(), "", "", "", Problems.none(words()));
    }

    @POST
    public Response move(MultivaluedMap<String, String> sent) {
        Purse purse = purse();
        Reading reading = new Reading(words());
        MovePage.Source from = reading.read(() -> source(purse, sent.getFirst("from")));
        Purse.ForGoal to = reading.read(() -> purse.goal(String.valueOf(sent.getFirst("toGoal")))
                .orElseThrow(() -> new WrongInput("toGoal", "move-to-goal-missing")));
        Money amount = reading.read(() -> amount(sent.getFirst("amount")));
        Sorting.MoveMoney asked = reading.allWell() ? reading.read(() -> asked(from, to, amount)) : null;
        Problems problems = reading.problems();
        if (asked != null) {
            Outcome<String> outcome = sorting.move(person.who(), new RequestKey(sent.getFirst("key")), asked);
            if (outcome.isDone()) {
                return Response.seeOther(URI.create("/purses/" + plan + "?done=moved"))
                        .build();
            }
            problems = problems.and("amount", outcome.why());
        }
        return page(purse, sent.getFirst("from"), sent.getFirst("toGoal"), sent.getFirst("amount"), problems);
    }

    private Sorting.MoveMoney asked(MovePage.Source from, Purse.ForGoal to, Money amount) {
        String line = from.pot().line().reference();
        return new Sorting.MoveMoney(plan, from.goal().reference(), line, to.reference(), line, amount);
    }

    private static MovePage.Source source(Purse purse, String pot) {
        return new MovePage(purse, "", "", "", null)
                .sources().stream()
                        .filter(source -> source.pot().reference().equals(pot))
                        .findFirst()
                        .orElseThrow(() -> new WrongInput("from", "move-from-missing"));
    }

    private static Money amount(String typed) {
        Money amount = Sterling.parse("amount", typed);
        if (!amount.isPositive()) {
            throw new WrongInput("amount", "sort-amount-of-nothing");
        }
        return amount;
    }

    private Purse purse() {
        return desk.purse(plan);
    }

    private Response page(Purse purse, String from, String toGoal, String amount, Problems problems) {
        models.put("page", new MovePage(purse, from, toGoal, amount, problems));
        return Response.ok("budget/move.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
