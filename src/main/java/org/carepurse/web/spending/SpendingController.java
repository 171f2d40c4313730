package org.carepurse.web.spending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.carepurse.directory.Categories;
import org.carepurse.spending.Spending;
import org.carepurse.spending.SpendingQuestion;
import org.carepurse.spending.Spent;
import org.carepurse.spreadsheet.SheetForm;
import org.carepurse.time.FinancialYear;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.SpreadsheetFile;
import org.carepurse.words.Words;

/** What a commissioner's money went on: to look at, and as a file for a spreadsheet. */
@RequestScoped
@Path("spending")
public class SpendingController {

    private final Spending spending;
    private final Categories categories;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Context
    private HttpServletRequest request;

    @Inject
    SpendingController(Spending spending, Categories categories, CurrentPerson person, Models models, Clock clock) {
        this.spending = spending;
        this.categories = categories;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    @Controller
    public String show(@BeanParam SpendingForm form) {
        SpendingQuestion asked = form.question(Desk.commissionerOf(person.who()), now());
        models.put("page", new SpendingPage(asked, spending.ask(person.who(), asked), names(), now(), form.page()));
        return "spending/spending.jte";
    }

    @GET
    @Path("csv")
    public Response csv(@BeanParam SpendingForm form) {
        return file(form, SheetForm.CSV);
    }

    @GET
    @Path("xlsx")
    public Response workbook(@BeanParam SpendingForm form) {
        return file(form, SheetForm.XLSX);
    }

    private Response file(SpendingForm form, SheetForm as) {
        SpendingQuestion asked = form.question(Desk.commissionerOf(person.who()), now());
        Spent spent = spending.ask(person.who(), asked);
        GroupNames names = names();
        Words words = words();
        return SpreadsheetFile.of("spending", as, sheet -> SpendingFile.write(sheet, asked, spent, names, words));
    }

    private FinancialYear now() {
        return FinancialYear.of(London.today(clock));
    }

    private GroupNames names() {
        return new GroupNames(categories, spending, words());
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
