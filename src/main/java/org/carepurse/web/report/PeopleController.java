package org.carepurse.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.carepurse.budget.PeopleAndBudgets;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Place;
import org.carepurse.outcome.NotFound;
import org.carepurse.report.EntrySheet;
import org.carepurse.report.Figure;
import org.carepurse.report.FigureEntries;
import org.carepurse.report.FigureEntry;
import org.carepurse.spreadsheet.SheetForm;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.SpreadsheetFile;
import org.carepurse.words.Words;

/** The commissioner's people with their budgets, what all of it adds up to, and the entries each figure is made of. */
@RequestScoped
@Path("people")
public class PeopleController {

    private final PeopleAndBudgets people;
    private final FigureEntries entries;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    PeopleController(PeopleAndBudgets people, FigureEntries entries, CurrentPerson person, Models models) {
        this.people = people;
        this.entries = entries;
        this.person = person;
        this.models = models;
    }

    @GET
    @Controller
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
    @Controller
    public String entries(
            @QueryParam("figure") String named,
            @QueryParam("plan") @DefaultValue("") String plan,
            @QueryParam("before") String before) {
        FigureEntries.Question question = question(named, plan);
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

    @GET
    @Path("entries/csv")
    public Response csv(@QueryParam("figure") String named, @QueryParam("plan") @DefaultValue("") String plan) {
        return file(question(named, plan), SheetForm.CSV);
    }

    @GET
    @Path("entries/xlsx")
    public Response workbook(@QueryParam("figure") String named, @QueryParam("plan") @DefaultValue("") String plan) {
        return file(question(named, plan), SheetForm.XLSX);
    }

    /** Whoever asks is known before the file begins; it is written after that is over. */
    private Response file(FigureEntries.Question question, SheetForm form) {
        SignedIn who = person.who();
        EntrySheet sheet = new EntrySheet(
                (before, atMost) -> entries.list(who, question, before, atMost), Words.in(Languages.of(request)));
        return SpreadsheetFile.whole("entries", form, sheet::write);
    }

    private FigureEntries.Question question(String figure, String plan) {
        return new FigureEntries.Question(Desk.commissionerOf(person.who()), figure(figure), plan.strip());
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
