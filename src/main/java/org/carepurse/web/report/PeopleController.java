package org.carepurse.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.carepurse.budget.PeopleAndBudgets;
import org.carepurse.ledger.Place;
import org.carepurse.outcome.NotFound;
import org.carepurse.report.Figure;
import org.carepurse.report.FigureEntries;
import org.carepurse.report.FigureEntry;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;

/** The commissioner's people with their budgets, what all of it adds up to, and the entries each figure is made of. */
@Controller
@RequestScoped
@Path("people")
public class PeopleController {

    private final PeopleAndBudgets people;
    private final FigureEntries entries;
    private final CurrentPerson person;
    private final Models models;

    @Inject
    PeopleController(PeopleAndBudgets people, FigureEntries entries, CurrentPerson person, Models models) {
        this.people = people;
        this.entries = entries;
        this.person = person;
        this.models = models;
    }

    @GET
    public String list(@BeanParam PeopleForm form) {
        PeopleAndBudgets.Question question = form.question(Desk.commissionerOf(person.who()));
        models.put(
                "page",
                new PeoplePage(form, people.totals(person.who(), question), people.list(person.who(), question)));
        return "report/people.jte";
    }

    /** @param before the place in the journal to go on from, as the page before wrote it */
    @GET
    @Path("entries")
    public String entries(
            @QueryParam("figure") String named,
            @QueryParam("plan") @DefaultValue("") String plan,
            @QueryParam("before") String before) {
        Figure figure = figure(named);
        FigureEntries.Question question =
                new FigureEntries.Question(Desk.commissionerOf(person.who()), figure, plan.strip());
        List<FigureEntry> found = entries.list(person.who(), question, EntriesPage.place(before), EntriesPage.SIZE + 1);
        models.put(
                "page",
                new EntriesPage(
                        question,
                        entries.sum(person.who(), question),
                        found,
                        !EntriesPage.place(before).equals(Place.NEWEST)));
        return "report/entries.jte";
    }

    private static Figure figure(String named) {
        for (Figure figure : Figure.values()) {
            if (figure.name().equals(named)) {
                return figure;
            }
        }
        throw new NotFound("figure", named);
    }
}
