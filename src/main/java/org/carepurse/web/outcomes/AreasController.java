package org.carepurse.web.outcomes;

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
import org.carepurse.outcomes.Outcomes;
import org.carepurse.outcomes.OutcomesQuestion;
import org.carepurse.spreadsheet.SheetForm;
import org.carepurse.time.FinancialYear;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.words.Words;

/** One gauge by what plans are mostly for: to look at, and as a file for a spreadsheet. */
@RequestScoped
@Path("outcomes/areas")
public class AreasController {

    private final Outcomes outcomes;
    private final Categories categories;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Context
    private HttpServletRequest request;

    @Inject
    AreasController(Outcomes outcomes, Categories categories, CurrentPerson person, Models models, Clock clock) {
        this.outcomes = outcomes;
        this.categories = categories;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    @Controller
    public String show(@BeanParam OutcomesForm form) {
        models.put("page", page(form));
        return "outcomes/areas.jte";
    }

    @GET
    @Path("csv")
    public Response csv(@BeanParam OutcomesForm form) {
        return file(form, SheetForm.CSV);
    }

    @GET
    @Path("xlsx")
    public Response workbook(@BeanParam OutcomesForm form) {
        return file(form, SheetForm.XLSX);
    }

    private Response file(OutcomesForm form, SheetForm as) {
        Words words = Words.in(Languages.of(request));
        AreasPage page = page(form);
        return OutcomesFile.of(
                "outcomes-by-area",
                as,
                GaugeTable.headsOfAreas(words),
                page.areas().stream().map(area -> GaugeTable.row(page.gauge(), page.name(area, words), area, words)));
    }

    private AreasPage page(OutcomesForm form) {
        FinancialYear now = FinancialYear.of(London.today(clock));
        OutcomesQuestion asked = form.question(Desk.commissionerOf(person.who()), now);
        return new AreasPage(
                asked, form.gauge(), outcomes.byArea(person.who(), asked, form.gauge()), categories.byCode(), now);
    }
}
