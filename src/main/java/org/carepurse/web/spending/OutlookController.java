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
import org.carepurse.spending.Grouping;
import org.carepurse.spending.Spending;
import org.carepurse.spending.YearOutlooks;
import org.carepurse.time.FinancialYear;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.words.Words;

/** Where a financial year is heading: to look at, and as a file for a spreadsheet. */
@RequestScoped
@Path("spending/year")
public class OutlookController {

    private final YearOutlooks outlooks;
    private final Spending spending;
    private final Categories categories;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Context
    private HttpServletRequest request;

    @Inject
    OutlookController(
            YearOutlooks outlooks,
            Spending spending,
            Categories categories,
            CurrentPerson person,
            Models models,
            Clock clock) {
        this.outlooks = outlooks;
        this.spending = spending;
        this.categories = categories;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    @Controller
    public String show(@BeanParam SpendingForm form) {
        models.put("page", page(form));
        return "spending/year.jte";
    }

    @GET
    @Path("csv")
    public Response file(@BeanParam SpendingForm form) {
        OutlookPage page = page(form);
        return SpendingFile.of("spending-year", page.heads(words()), page.lines(words()));
    }

    private OutlookPage page(SpendingForm form) {
        FinancialYear now = FinancialYear.of(London.today(clock));
        YearOutlooks.Question asked = new YearOutlooks.Question(
                Desk.commissionerOf(person.who()),
                form.year(now),
                form.by() == Grouping.HOLDING ? Grouping.HOLDING : Grouping.STREAM);
        return new OutlookPage(
                asked,
                outlooks.of(person.who(), asked),
                spending.countedAt(),
                new GroupNames(categories, spending, words()),
                now);
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
