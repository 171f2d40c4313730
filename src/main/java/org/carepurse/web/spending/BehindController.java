package org.carepurse.web.spending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.carepurse.directory.Categories;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Place;
import org.carepurse.report.EntrySheet;
import org.carepurse.spending.Spending;
import org.carepurse.spending.SpendingEntries;
import org.carepurse.spreadsheet.SheetForm;
import org.carepurse.time.FinancialYear;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.SpreadsheetFile;
import org.carepurse.words.Words;

/** The entries of the journal behind a figure of spending. */
@RequestScoped
@Path("spending/entries")
public class BehindController {

    private final SpendingEntries entries;
    private final Spending spending;
    private final Categories categories;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Context
    private HttpServletRequest request;

    @Inject
    BehindController(
            SpendingEntries entries,
            Spending spending,
            Categories categories,
            CurrentPerson person,
            Models models,
            Clock clock) {
        this.entries = entries;
        this.spending = spending;
        this.categories = categories;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    /** @param before the place in the journal to go on from, as the page before wrote it; the newest when it is no such place */
    @GET
    @Controller
    public String show(@BeanParam SpendingForm form, @QueryParam("before") String before) {
        SpendingEntries.Question question = question(form);
        Place place = Optional.ofNullable(before).flatMap(Place::read).orElse(Place.NEWEST);
        models.put(
                "page",
                new BehindPage(
                        question,
                        entries.sum(person.who(), question),
                        entries.list(person.who(), question, place, BehindPage.SIZE + 1),
                        new GroupNames(categories, spending, Words.in(Languages.of(request))),
                        !place.equals(Place.NEWEST)));
        return "spending/entries.jte";
    }

    @GET
    @Path("csv")
    public Response csv(@BeanParam SpendingForm form) {
        return file(question(form), SheetForm.CSV);
    }

    @GET
    @Path("xlsx")
    public Response workbook(@BeanParam SpendingForm form) {
        return file(question(form), SheetForm.XLSX);
    }

    /** Whoever asks is known before the file begins; it is written after that is over. */
    private Response file(SpendingEntries.Question question, SheetForm form) {
        SignedIn who = person.who();
        EntrySheet sheet = new EntrySheet(
                (before, atMost) -> entries.list(who, question, before, atMost), Words.in(Languages.of(request)));
        return SpreadsheetFile.whole("entries", form, sheet::write);
    }

    private SpendingEntries.Question question(SpendingForm form) {
        return new SpendingEntries.Question(
                form.question(Desk.commissionerOf(person.who()), FinancialYear.of(London.today(clock))),
                form.measure());
    }
}
